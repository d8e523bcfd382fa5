package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.calendar.Recurrence;
import fi.osallisuus.booking.impact.DryRun;
import fi.osallisuus.booking.impact.Impact;
import fi.osallisuus.booking.impact.OnUnsupported;
import fi.osallisuus.booking.reception.RecurrenceOutcome.Refused;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes recurrences from a date on, or ends them; a preview does it and takes it back. */
@ApplicationScoped
@Transactional
class RecurrenceChangeDesk {
  private final StandingPlans plans;
  private final PlannedDates dates;
  private final Receptions receptions;
  private final Publishing publishing;
  private final Rearranging rearranging;
  private final Cancelling cancelling;
  private final Rolling rolling;
  private final DryRun dryRun;
  private final Audit audit;
  private final Clock clock;

  RecurrenceChangeDesk(
      StandingPlans plans,
      PlannedDates dates,
      Receptions receptions,
      Publishing publishing,
      Rearranging rearranging,
      Cancelling cancelling,
      Rolling rolling,
      DryRun dryRun,
      Audit audit,
      Clock clock) {
    this.plans = plans;
    this.dates = dates;
    this.receptions = receptions;
    this.publishing = publishing;
    this.rearranging = rearranging;
    this.cancelling = cancelling;
    this.rolling = rolling;
    this.dryRun = dryRun;
    this.audit = audit;
    this.clock = clock;
  }

  RecurrenceChange change(
      UUID id, @Nullable String ifMatch, ChangeRecurrence request, @Nullable OnUnsupported how) {
    var standing = seen(id, ifMatch);
    var changed = change(standing, request, how);
    audit.record("recurrence.changed", "recurrence", id);
    return changed;
  }

  RecurrenceChange end(
      UUID id, @Nullable String ifMatch, EndRecurrence request, @Nullable OnUnsupported how) {
    var standing = seen(id, ifMatch);
    var impact = end(standing, request, how);
    audit.record("recurrence.ended", "recurrence", id);
    return new RecurrenceChange(RecurrenceView.of(standing), impact, List.of());
  }

  Impact preview(UUID id, PreviewRecurrence request) {
    request.check();
    var standing = plans.locked(id);
    var change = request.change();
    return dryRun.forgotten(
        change == null
            ? end(standing, Objects.requireNonNull(request.end()), OnUnsupported.ORPHAN)
            : change(standing, change, OnUnsupported.ORPHAN).impact());
  }

  private RecurrenceChange change(
      StandingPlan standing, ChangeRecurrence request, @Nullable OnUnsupported how) {
    request.check();
    ahead(standing, request.fromDate());
    // Dates before the change are still held as before it.
    rolling.publish(standing, request.fromDate().minusDays(1));
    var plan = request.change().of(standing.plan());
    plan.check();
    var horizon = standing.horizon(rolling.today());
    var admission = publishing.known(plan, request.fromDate(), later(horizon, standing));
    var refused = new ArrayList<Refused>();
    var impact = Impact.NONE;
    for (var date : held(standing, request.fromDate())) {
      var reception = receptions.get(Objects.requireNonNull(date.receptionId()));
      impact = impact.and(arrange(reception, date, request.change(), admission, how, refused));
    }
    impact.settle(how);
    standing.follow(plan);
    refused.addAll(rolling.publish(standing, horizon).refused());
    plans.flush();
    return new RecurrenceChange(RecurrenceView.of(standing), impact, refused);
  }

  private Impact arrange(
      Reception reception,
      PlannedDate date,
      ChangeReception change,
      Admission admission,
      @Nullable OnUnsupported how,
      List<Refused> refused) {
    var was = Plan.of(reception);
    // A date with times of its own keeps them, whatever the others do.
    var plan = date.isExcepted() ? change.of(was).on(was.schedule()) : change.of(was);
    var session = plan.schedule().recurring(date.date(), reception.zone());
    var refusal =
        admission
            .refusal(date.date(), plan.schedule(), session, clock.instant())
            .or(() -> rearranging.claim(reception, plan, session));
    if (refusal.isPresent()) {
      refused.add(Refused.of(date.date(), refusal.get()));
      return Impact.NONE;
    }
    // Nobody has said anything: look at all of them first, and refuse the whole at the end.
    return rearranging.arrange(
        reception, plan, date.date(), session, how == null ? OnUnsupported.ORPHAN : how);
  }

  private Impact end(StandingPlan standing, EndRecurrence request, @Nullable OnUnsupported how) {
    ahead(standing, request.fromDate());
    rolling.publish(standing, earlier(request.fromDate().minusDays(1), standing));
    var impact = Impact.NONE;
    for (var date : held(standing, request.fromDate())) {
      var reception = receptions.get(Objects.requireNonNull(date.receptionId()));
      impact =
          impact.and(
              cancelling.cancel(
                  reception, request.reason(), how == null ? OnUnsupported.ORPHAN : how));
    }
    impact.settle(how);
    standing.end(request.fromDate());
    plans.flush();
    return impact;
  }

  private void ahead(StandingPlan standing, LocalDate from) {
    standing.requireActive();
    var today = rolling.today();
    if (from.isBefore(today)) {
      throw Problem.unprocessable("IN_THE_PAST", "What has been held stays as it was.")
          .at("/fromDate");
    }
    if (from.isAfter(today.plusDays(Recurrence.MAX_DAYS))) {
      throw Problem.unprocessable("RANGE_TOO_LONG", "A year ahead is as far as is known.")
          .at("/fromDate")
          .with("limit", Recurrence.MAX_DAYS);
    }
  }

  /** Published ones that have not begun. */
  private List<PlannedDate> held(StandingPlan standing, LocalDate from) {
    var now = clock.instant();
    return dates.from(standing.id, from).stream()
        .filter(date -> date.receptionStatus() == ReceptionStatus.PUBLISHED)
        .filter(
            date ->
                receptions.get(Objects.requireNonNull(date.receptionId())).startsAt().isAfter(now))
        .toList();
  }

  private StandingPlan seen(UUID id, @Nullable String ifMatch) {
    var standing = plans.locked(id);
    ETags.require(ifMatch, standing.version);
    return standing;
  }

  private static LocalDate later(LocalDate day, StandingPlan standing) {
    return day.isAfter(standing.publishedUntil) ? day : standing.publishedUntil;
  }

  /** An end far ahead publishes no further than the recurrence would. */
  private LocalDate earlier(LocalDate day, StandingPlan standing) {
    var horizon = standing.horizon(rolling.today());
    return day.isBefore(horizon) ? day : horizon;
  }
}
