package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.roster.ExpertTold;
import fi.osallisuus.booking.roster.KnownExpert;
import fi.osallisuus.booking.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Flags planned receptions whose host may not receive on their day, and takes the flag away when
 * the host may again. Held against the same rules as a new reception; nothing is cancelled.
 */
@ApplicationScoped
class HostFlags {
  private final Sql sql;
  private final Roster roster;
  private final Clock clock;

  HostFlags(Sql sql, Roster roster, Clock clock) {
    this.sql = sql;
    this.roster = roster;
    this.clock = clock;
  }

  void look(@Observes ExpertTold told) {
    var expert = roster.told(told.expertId());
    for (var planned : planned(told.expertId())) {
      flag(planned.receptionId(), expert, code(expert, planned));
    }
  }

  private String code(KnownExpert expert, PlannedDay planned) {
    var gate = expert.gate(planned.localDate());
    if (gate.isPresent()) {
      return gate.get().code();
    }
    return roster.find(planned.unitId()).filter(unit -> !expert.fits(unit)).isPresent()
        ? "THEME_MISMATCH"
        : "";
  }

  private void flag(UUID receptionId, KnownExpert expert, String code) {
    if (code.isEmpty()) {
      sql.update(
          "delete from reception_flag where reception_id = ? and subject_id = ?",
          receptionId,
          expert.id());
      return;
    }
    sql.update(
        """
        insert into reception_flag (reception_id, subject_id, kind, code, reason, since)
        values (?, ?, 'HOST', ?, ?, ?)
        on conflict (reception_id, subject_id) do update set
          code = excluded.code, reason = excluded.reason
        """,
        receptionId,
        expert.id(),
        code,
        expert.pauseReason(),
        clock.instant());
  }

  private List<PlannedDay> planned(UUID expertId) {
    return sql.list(
        """
        select r.id, r.unit_id, r.local_date from claim c join reception r on r.id = c.reception_id
        where c.resource_id = ? and c.role = 'HOST' and r.status = 'PUBLISHED' and r.starts_at > ?
        order by r.id
        """,
        PlannedDay::read,
        expertId,
        clock.instant());
  }
}
