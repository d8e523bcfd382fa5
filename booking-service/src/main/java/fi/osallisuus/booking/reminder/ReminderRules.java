package fi.osallisuus.booking.reminder;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules of the county's services; a service without one has the usual. */
@ApplicationScoped
@Transactional
class ReminderRules {
  private static final LocalTime EARLIEST = LocalTime.of(8, 0);
  private static final LocalTime LATEST = LocalTime.of(20, 0);

  private final Sql sql;
  private final Audit audit;

  ReminderRules(Sql sql, Audit audit) {
    this.sql = sql;
    this.audit = audit;
  }

  /** A rule and its version; 0 for the usual rule that nobody has changed. */
  record Versioned(long version, ReminderRule rule) {}

  Versioned of(UUID serviceId) {
    return sql.one(
            """
            select s.id, r.version, r.hours_before, r.day_before_at from service s
            left join reminder_rule r on r.service_id = s.id where s.id = ?
            """,
            ReminderRules::read,
            serviceId)
        .orElseThrow(() -> Problem.notFound("service"));
  }

  Versioned set(UUID serviceId, @Nullable String ifMatch, ReminderRule rule) {
    var known = of(serviceId);
    ETags.require(ifMatch, known.version());
    var at = rule.dayBeforeAt();
    if (at != null && (at.isBefore(EARLIEST) || at.isAfter(LATEST))) {
      throw Problem.unprocessable(
              "REMINDER_AT_NIGHT", "People are reminded between 08:00 and 20:00.")
          .at("/dayBeforeAt");
    }
    int written =
        sql.update(
            """
            insert into reminder_rule (service_id, version, hours_before, day_before_at)
            values (?, 1, string_to_array(?, ',')::int[], ?)
            on conflict (service_id) do update
            set version = reminder_rule.version + 1, hours_before = excluded.hours_before,
              day_before_at = excluded.day_before_at
            where reminder_rule.version = ?
            """,
            serviceId,
            String.join(",", rule.hoursBefore().stream().map(String::valueOf).toList()),
            at,
            known.version());
    if (written == 0) {
      ETags.require(ifMatch, of(serviceId).version());
    }
    audit.record("reminders.changed", "service", serviceId);
    return of(serviceId);
  }

  private static Versioned read(ResultSet row) throws SQLException {
    if (row.getArray("hours_before") == null) {
      return new Versioned(0, ReminderRule.USUAL);
    }
    return new Versioned(
        row.getLong("version"),
        new ReminderRule(
            List.of((Integer[]) row.getArray("hours_before").getArray()),
            row.getObject("day_before_at", LocalTime.class)));
  }
}
