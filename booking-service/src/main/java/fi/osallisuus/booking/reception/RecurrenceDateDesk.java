package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.impact.OnUnsupported;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets single dates of a recurrence differ: skipped, or with other times; and puts them back. */
@ApplicationScoped
@Transactional
class RecurrenceDateDesk {
  private final StandingPlans plans;
  private final PlannedDates dates;
  private final Receptions receptions;
  private final Publishing publishing;
  private final Rearranging rearranging;
  private final Cancelling cancelling;
  private final Rolling rolling;
  private final Audit audit;
  private final Clock clock;

  RecurrenceDateDesk(
      StandingPlans plans,
      PlannedDates dates,
      Receptions receptions,
      Publishing publishing,
      Rearranging rearranging,
      Cancelling cancelling,
      Rolling rolling,
      Audit audit,
      Clock clock) {
    this.plans = plans;
    this.dates = dates;
    this.receptions = receptions;
    this.publishing = publishing;
    this.rearranging = rearranging;
    this.cancelling = cancelling;
    this.rolling = rolling;
    this.audit = audit;
    this.clock = clock;
  }

  PlannedDate except(
      UUID id,
      LocalDate day,
      @Nullable String ifMatch,
      ExceptDate request,
      @Nullable OnUnsupported how) {
    var standing = seen(id, day, ifMatch);
    var skip = request.skip();
    if (skip != null) {
      held(standing, day).ifPresent(r -> cancelling.cancel(r, skip, how));
      dates.skipped(id, day, skip.name());
    } else {
      times(standing, day, request.of(standing.schedule()), how);
    }
    return changed(standing, day, "recurrence.date-excepted");
  }

  /** Back to the usual times; a skipped date is published again, as far as the others are. */
  PlannedDate restore(
      UUID id, LocalDate day, @Nullable String ifMatch, @Nullable OnUnsupported how) {
    var standing = seen(id, day, ifMatch);
    var said =
        dates
            .on(id, day)
            .filter(PlannedDate::isExcepted)
            .orElseThrow(() -> Problem.notFound("exception"));
    if (said.state() == PlannedDate.State.SKIPPED) {
      dates.forget(id, day);
      publishOrRefuse(standing, day, standing.schedule());
    } else {
      times(standing, day, standing.schedule(), how);
      dates.times(id, day, null);
    }
    return changed(standing, day, "recurrence.date-restored");
  }

  private void times(
      StandingPlan standing, LocalDate day, DaySchedule times, @Nullable OnUnsupported how) {
    times.check();
    var held = held(standing, day);
    dates.times(standing.id, day, times);
    if (held.isPresent()) {
      rearrange(held.get(), standing, day, times, how);
    } else {
      publishOrRefuse(standing, day, times);
    }
  }

  private void rearrange(
      Reception reception,
      StandingPlan standing,
      LocalDate day,
      DaySchedule times,
      @Nullable OnUnsupported how) {
    var now = clock.instant();
    reception.requireAhead(now);
    var plan = Plan.of(reception).on(times);
    var session = times.recurring(day, reception.zone());
    refuse(publishing.known(plan, day, day).refusal(day, times, session, now));
    refuse(rearranging.claim(reception, plan, session));
    rearranging.arrange(reception, plan, day, session, how);
  }

  /** A date that is not yet near waits; a near one is published now or refused. */
  private void publishOrRefuse(StandingPlan standing, LocalDate day, DaySchedule times) {
    if (day.isAfter(standing.publishedUntil)) {
      return;
    }
    var outcome = rolling.publish(standing, day, times);
    if (!outcome.refused().isEmpty()) {
      var refused = outcome.refused().getFirst();
      throw Problem.conflict(refused.code(), refused.detail());
    }
  }

  private Optional<Reception> held(StandingPlan standing, LocalDate day) {
    return dates
        .on(standing.id, day)
        .filter(date -> date.receptionStatus() == ReceptionStatus.PUBLISHED)
        .map(PlannedDate::receptionId)
        .map(receptions::get);
  }

  private PlannedDate changed(StandingPlan standing, LocalDate day, String what) {
    plans.touch(standing);
    audit.record(what, "recurrence", standing.id);
    return dates
        .on(standing.id, day)
        .orElse(new PlannedDate(day, PlannedDate.State.DUE, null, null, null, null, null, null));
  }

  private StandingPlan seen(UUID id, LocalDate day, @Nullable String ifMatch) {
    var standing = plans.locked(id);
    ETags.require(ifMatch, standing.version);
    standing.requireActive();
    if (!standing.rule().has(day)) {
      throw Problem.unprocessable("NOT_A_DATE", "The recurrence does not meet on that day.")
          .at("path/date");
    }
    if (day.isBefore(rolling.today())) {
      throw Problem.unprocessable("IN_THE_PAST", "What has been held stays as it was.")
          .at("path/date");
    }
    return standing;
  }

  private static void refuse(Optional<Refusal> refusal) {
    if (refusal.isPresent()) {
      throw refusal.get().problem();
    }
  }
}
