package fi.osallisuus.booking.consultation;

import fi.osallisuus.booking.DayRange;
import fi.osallisuus.booking.Sql;
import fi.osallisuus.kit.time.WallTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures how soon consultations are answered, without reading a word of them. */
@ApplicationScoped
@Transactional
class ResponseClock {
  private final Sql sql;

  ResponseClock(Sql sql) {
    this.sql = sql;
  }

  List<ResponseTimes> of(DayRange days) {
    var all =
        sql.list(
            """
            select asked, opened_at, answered_at from consultation
            where opened_at >= ? and opened_at < ?
            """,
            row ->
                new Turn(
                    Side.valueOf(row.getString("asked")),
                    Sql.instant(row, "opened_at"),
                    instant(row.getObject("answered_at", OffsetDateTime.class))),
            days.first().atStartOfDay(WallTime.HELSINKI).toInstant(),
            days.last().plusDays(1).atStartOfDay(WallTime.HELSINKI).toInstant());
    return Arrays.stream(Side.values())
        .map(side -> times(side, all.stream().filter(turn -> turn.to() == side).toList()))
        .filter(times -> times.opened() > 0)
        .toList();
  }

  private static ResponseTimes times(Side side, List<Turn> turns) {
    var minutes = turns.stream().flatMap(turn -> turn.minutes().stream()).sorted().toList();
    return new ResponseTimes(
        side,
        turns.size(),
        minutes.size(),
        minutes.isEmpty() ? null : minutes.get((minutes.size() - 1) / 2),
        minutes.isEmpty() ? null : minutes.getLast());
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  private record Turn(Side to, Instant openedAt, @Nullable Instant answeredAt) {
    List<Integer> minutes() {
      return answeredAt == null ? List.of() : List.of(WorkingMinutes.between(openedAt, answeredAt));
    }
  }
}
