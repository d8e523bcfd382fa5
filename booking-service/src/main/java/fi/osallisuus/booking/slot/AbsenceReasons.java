package fi.osallisuus.booking.slot;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.roster.KnownExpert;
import fi.osallisuus.booking.roster.Roster;
import fi.osallisuus.booking.site.PremisesDesk;
import fi.osallisuus.booking.site.SiteDay;
import fi.osallisuus.booking.slot.Explanation.Reason;
import fi.osallisuus.kit.time.WallTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Why there is no reception at a time, as far as the calendar and the expert tell. */
@ApplicationScoped
class AbsenceReasons {
  private final PremisesDesk premises;
  private final Roster roster;
  private final Sql sql;

  AbsenceReasons(PremisesDesk premises, Roster roster, Sql sql) {
    this.premises = premises;
    this.roster = roster;
    this.sql = sql;
  }

  List<Reason> of(ExplainSlot question, Instant start, Instant now) {
    var reasons = new ArrayList<Reason>();
    if (question.receptionId() != null) {
      return List.of(Reason.of(Why.RECEPTION_UNKNOWN));
    }
    if (!start.isAfter(now)) {
      reasons.add(Reason.of(Why.IN_THE_PAST));
    }
    var local = start.atZone(WallTime.HELSINKI);
    if (question.siteId() != null) {
      site(question.siteId(), local).ifPresent(reasons::add);
    }
    if (question.expertId() != null) {
      reasons.addAll(expert(question.expertId(), local));
    }
    reasons.add(Reason.of(Why.NO_RECEPTION));
    return reasons;
  }

  private Optional<Reason> site(UUID siteId, ZonedDateTime local) {
    var day = premises.day(siteId, local.toLocalDate());
    return day.isPresent() ? shut(day.get(), local) : Optional.of(Reason.of(Why.SITE_UNKNOWN));
  }

  private static Optional<Reason> shut(SiteDay day, ZonedDateTime local) {
    var plan = day.plan();
    if (plan.closed()) {
      var holiday = plan.excepted() || plan.holiday() == null ? null : plan.holiday().name();
      return Optional.of(
          Reason.of(Why.CLOSED_DAY).closed(holiday, day.exceptionId(), day.reason()));
    }
    var time = local.toLocalTime();
    boolean open =
        plan.open().stream().anyMatch(s -> !time.isBefore(s.from()) && time.isBefore(s.to()));
    if (open) {
      return Optional.empty();
    }
    var hours = plan.open().getFirst();
    var date = local.toLocalDate();
    return Optional.of(
        Reason.of(Why.OUTSIDE_OFFICE_HOURS)
            .during(
                date.atTime(hours.from()).atZone(local.getZone()).toOffsetDateTime(),
                date.atTime(plan.open().getLast().to())
                    .atZone(local.getZone())
                    .toOffsetDateTime()));
  }

  private List<Reason> expert(UUID expertId, ZonedDateTime local) {
    var known = roster.findExpert(expertId);
    if (known.isEmpty()) {
      return List.of(Reason.of(Why.EXPERT_UNKNOWN));
    }
    var reasons = new ArrayList<Reason>();
    known
        .flatMap(expert -> expert.gate(local.toLocalDate()))
        .map(this::gate)
        .ifPresent(reasons::add);
    busy(expertId, local).ifPresent(reasons::add);
    return reasons;
  }

  private Reason gate(KnownExpert.Gate gate) {
    return Reason.of(gate.code(), "Complete the expert's open steps in the registry.")
        .missing(gate.missing());
  }

  /** Elsewhere at that time, whatever for. */
  private Optional<Reason> busy(UUID expertId, ZonedDateTime local) {
    return sql.one(
        """
        select starts_at, ends_at from claim
        where resource_id = ? and ends_at > ? and starts_at <= ? limit 1
        """,
        row ->
            Reason.of(Why.HOST_BUSY)
                .during(
                    Sql.instant(row, "starts_at").atZone(local.getZone()).toOffsetDateTime(),
                    Sql.instant(row, "ends_at").atZone(local.getZone()).toOffsetDateTime()),
        expertId,
        local.toInstant(),
        local.toInstant());
  }
}
