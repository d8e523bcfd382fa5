package fi.osallisuus.booking.ics;

import fi.osallisuus.booking.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * The calendar of an expert, a room or a site: receptions and the times booked in them. A fixed
 * number of statements, whatever stands in it, and nothing of a client in any.
 */
@ApplicationScoped
public class CalendarIcs {
  private static final Duration BACK = Duration.ofDays(30);
  private static final Duration AHEAD = Duration.ofDays(180);

  /**
   * A site of ten rooms with twenty times a day each fills it in two months; the next come first.
   */
  private static final int MOST = 10_000;

  /** What is off stays, marked, until it would be over: programs that forgot it are told again. */
  private static final String WHEN =
      "x.starts_at >= ? and x.starts_at < ? and (x.status not like 'CANCELLED%' or x.ends_at > ?)";

  private final Sql sql;
  private final Clock clock;

  CalendarIcs(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Whose calendar; the condition is on receptions and engagements, both named r. */
  public record Subject(String condition, UUID id) {

    public static Subject expert(UUID id) {
      return new Subject("? = any(r.expert_ids)", id);
    }

    public static Subject room(UUID id) {
      return new Subject("r.room_id = ?", id);
    }

    public static Subject site(UUID id) {
      return new Subject("r.site_id = ?", id);
    }
  }

  /**
   * @param feedId names the calendar itself
   */
  public String of(Subject subject, UUID feedId, Locale language) {
    var events = new ArrayList<IcsEvent>();
    events.addAll(receptions(subject, language));
    events.addAll(appointments(subject, language));
    events.addAll(engagements(subject, language));
    return IcsDocument.feed(
        Uids.of("calendar", feedId), IcsWords.CALENDAR.in(language), List.copyOf(events));
  }

  private List<IcsEvent> receptions(Subject subject, Locale language) {
    return list(
        """
        select x.id, x.version as sequence, x.status, x.starts_at, x.ends_at, x.time_zone,
          x.changed_at, x.slot_count, x.on_duty_title,
          x.on_duty_phone, %s, %s
        from reception x
        join reception r on r.id = x.id
        join service se on se.id = x.service_id
        join site st on st.id = x.site_id
        join room ro on ro.id = x.room_id
        """,
        subject,
        row ->
            event(
                row,
                "reception",
                language,
                "%s: %d\n%s: %s, %s"
                    .formatted(
                        IcsWords.SLOTS.in(language),
                        row.getInt("slot_count"),
                        IcsWords.ON_DUTY.in(language),
                        row.getString("on_duty_title"),
                        row.getString("on_duty_phone"))));
  }

  private List<IcsEvent> appointments(Subject subject, Locale language) {
    return list(
        """
        select x.id, x.ical_sequence as sequence, x.status, x.starts_at, x.ends_at, x.time_zone,
          x.changed_at, %s, %s
        from appointment x
        join reception r on r.id = x.reception_id
        join service se on se.id = x.service_id
        join site st on st.id = x.site_id
        join room ro on ro.id = r.room_id
        """,
        subject, row -> event(row, "appointment", language, ""));
  }

  /** Ways of meeting that are no reception: shifts, lectures, meetings, events. */
  private List<IcsEvent> engagements(Subject subject, Locale language) {
    return list(
        """
        select x.id, x.version as sequence, x.status, x.starts_at, x.ends_at, x.time_zone,
          x.changed_at, x.kind, x.title_fi, x.title_sv,
          x.title_en, x.place, w.name_fi as ward_fi, %2$s
        from engagement x
        join engagement r on r.id = x.id
        left join site st on st.id = x.site_id
        left join room ro on ro.id = x.room_id
        left join ward w on w.id = x.ward_id
        """,
        subject, row -> EngagementIcs.read(row, language));
  }

  private List<IcsEvent> list(String select, Subject subject, Sql.Row<IcsEvent> row) {
    var now = clock.instant();
    return sql.list(
        select.formatted(IcsNames.COLUMNS, IcsPlace.COLUMNS)
            + "where "
            + subject.condition()
            + " and x.status not in ('HELD', 'EXPIRED') and "
            + WHEN
            + " order by x.ends_at < ?, x.starts_at, x.id limit ?",
        row,
        subject.id(),
        now.minus(BACK),
        now.plus(AHEAD),
        now,
        now,
        MOST);
  }

  private static IcsEvent event(ResultSet row, String kind, Locale language, String description)
      throws SQLException {
    boolean cancelled = row.getString("status").startsWith("CANCELLED");
    var word = kind.equals("reception") ? IcsWords.RECEPTION : IcsWords.VISIT;
    var summary = word.in(language) + ": " + IcsNames.service(row).in(language);
    return new IcsEvent(
        Uids.of(kind, Sql.uuid(row, "id")),
        Sequences.of(row, cancelled),
        Sql.instant(row, "starts_at"),
        Sql.instant(row, "ends_at"),
        ZoneId.of(row.getString("time_zone")),
        cancelled,
        kind.toUpperCase(Locale.ROOT),
        cancelled ? IcsWords.CANCELLED.in(language) + ": " + summary : summary,
        description.isEmpty() ? null : description,
        IcsPlace.read(row).in(language),
        Sql.instant(row, "changed_at"));
  }
}
