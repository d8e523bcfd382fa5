package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.reception.PlannedDate.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Remembers what became of every date of a recurrence. */
@ApplicationScoped
class PlannedDates {
  private static final String READ =
      """
      select d.*, r.status as reception_status from recurrence_date d
      left join reception r on r.id = d.reception_id
      """;

  private final Sql sql;

  PlannedDates(Sql sql) {
    this.sql = sql;
  }

  List<PlannedDate> page(UUID recurrenceId, LocalDate after, LocalDate last, int limit) {
    return sql.list(
        READ + "where d.recurrence_id = ? and d.day > ? and d.day <= ? order by d.day limit ?",
        PlannedDates::read,
        recurrenceId,
        after,
        last,
        limit + 1);
  }

  List<PlannedDate> from(UUID recurrenceId, LocalDate first) {
    return page(recurrenceId, first.minusDays(1), LocalDate.of(9999, 12, 31), 10_000);
  }

  Optional<PlannedDate> on(UUID recurrenceId, LocalDate day) {
    return sql.one(
        READ + "where d.recurrence_id = ? and d.day = ?", PlannedDates::read, recurrenceId, day);
  }

  void published(UUID recurrenceId, LocalDate day, UUID receptionId) {
    say(recurrenceId, day, State.PUBLISHED, receptionId, null);
  }

  void refused(UUID recurrenceId, LocalDate day, String code) {
    say(recurrenceId, day, State.REFUSED, null, code);
  }

  void skipped(UUID recurrenceId, LocalDate day, String code) {
    say(recurrenceId, day, State.SKIPPED, null, code);
  }

  /** Other times for one date; null for the usual ones. */
  void times(UUID recurrenceId, LocalDate day, @Nullable DaySchedule times) {
    sql.update(
        """
        insert into recurrence_date (recurrence_id, day, state, local_start, local_end, breaks)
        values (?, ?, 'DUE', ?::time, ?::time, ?)
        on conflict (recurrence_id, day) do update set
          local_start = excluded.local_start, local_end = excluded.local_end,
          breaks = excluded.breaks
        """,
        recurrenceId,
        day,
        times == null ? null : times.from(),
        times == null ? null : times.to(),
        times == null ? new String[0] : BreakTime.print(times.breaks()));
  }

  void forget(UUID recurrenceId, LocalDate day) {
    sql.update(
        "delete from recurrence_date where recurrence_id = ? and day = ?", recurrenceId, day);
  }

  private void say(
      UUID recurrenceId,
      LocalDate day,
      State state,
      @Nullable UUID receptionId,
      @Nullable String code) {
    sql.update(
        """
        insert into recurrence_date (recurrence_id, day, state, reception_id, code)
        values (?, ?, ?, ?::uuid, ?)
        on conflict (recurrence_id, day) do update set
          state = excluded.state, reception_id = excluded.reception_id, code = excluded.code
        """,
        recurrenceId,
        day,
        state,
        receptionId,
        code);
  }

  private static PlannedDate read(ResultSet row) throws SQLException {
    var status = row.getString("reception_status");
    var from = row.getObject("local_start", LocalTime.class);
    return new PlannedDate(
        row.getObject("day", LocalDate.class),
        State.valueOf(row.getString("state")),
        row.getObject("reception_id", UUID.class),
        status == null ? null : ReceptionStatus.valueOf(status),
        row.getString("code"),
        from,
        row.getObject("local_end", LocalTime.class),
        from == null ? null : breaks(row.getArray("breaks")));
  }

  private static List<BreakTime> breaks(@Nullable Array printed) throws SQLException {
    return printed == null ? List.of() : BreakTime.parse((String[]) printed.getArray());
  }
}
