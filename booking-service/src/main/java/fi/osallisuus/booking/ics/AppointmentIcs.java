package fi.osallisuus.booking.ics;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.text.LocalText;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/**
 * One appointment for a calendar program: time, place and the notice that it is not treatment,
 * nothing about who comes. Whoever calls has looked whether the reader may see it.
 */
@ApplicationScoped
public class AppointmentIcs {
  private final Sql sql;
  private final Clock clock;

  AppointmentIcs(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** 409 APPOINTMENT_NOT_MADE for a hold, which may be gone in a minute. */
  public String of(UUID appointmentId, Locale language) {
    var event =
        sql.one(
                """
                select a.id, a.ical_sequence as sequence, a.status, a.starts_at, a.ends_at, a.time_zone,
                  a.changed_at,
                  n.text_fi, n.text_sv, n.text_en, %s, %s
                from appointment a
                join service se on se.id = a.service_id
                join site st on st.id = a.site_id
                left join reception r on r.id = a.reception_id
                left join room ro on ro.id = r.room_id
                join notice n on n.service_id = a.service_id
                  and n.notice_version = coalesce(a.notice_version, se.notice_version)
                where a.id = ? and a.status not in ('HELD', 'EXPIRED')
                """
                    .formatted(IcsNames.COLUMNS, IcsPlace.COLUMNS),
                row -> read(row, language),
                appointmentId)
            .orElseThrow(
                () ->
                    Problem.conflict(
                        "APPOINTMENT_NOT_MADE",
                        "A hold may be gone in a minute: confirm it before it goes to a calendar."));
    return IcsDocument.published(event, clock.instant());
  }

  private static IcsEvent read(ResultSet row, Locale language) throws SQLException {
    boolean cancelled = row.getString("status").startsWith("CANCELLED");
    var name = IcsNames.service(row).in(language);
    var notice =
        new LocalText(row.getString("text_fi"), row.getString("text_sv"), row.getString("text_en"));
    return new IcsEvent(
        Uids.of("appointment", Sql.uuid(row, "id")),
        Sequences.of(row, cancelled),
        Sql.instant(row, "starts_at"),
        Sql.instant(row, "ends_at"),
        ZoneId.of(row.getString("time_zone")),
        cancelled,
        "APPOINTMENT",
        cancelled ? IcsWords.CANCELLED.in(language) + ": " + name : name,
        notice.in(language) + "\n\n" + IcsWords.CHANGE.in(language),
        IcsPlace.read(row).in(language),
        Sql.instant(row, "changed_at"));
  }
}
