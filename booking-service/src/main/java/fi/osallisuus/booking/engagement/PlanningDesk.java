package fi.osallisuus.booking.engagement;

import fi.osallisuus.booking.Ids;
import fi.osallisuus.booking.body.Bodies;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.kit.time.Holiday;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans engagements, one by one or repeated in local time. */
@ApplicationScoped
@Transactional
class PlanningDesk {
  private final Engagements engagements;
  private final Settings settings;
  private final Placing placing;
  private final Alternatives alternatives;
  private final Bodies bodies;
  private final Callers callers;
  private final Tenancy tenancy;
  private final Outbox outbox;
  private final Audit audit;
  private final Actor actor;
  private final Clock clock;

  PlanningDesk(
      Engagements engagements,
      Settings settings,
      Placing placing,
      Alternatives alternatives,
      Bodies bodies,
      Callers callers,
      Tenancy tenancy,
      Outbox outbox,
      Audit audit,
      Actor actor,
      Clock clock) {
    this.engagements = engagements;
    this.settings = settings;
    this.placing = placing;
    this.alternatives = alternatives;
    this.bodies = bodies;
    this.callers = callers;
    this.tenancy = tenancy;
    this.outbox = outbox;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  EngagementView plan(PlanEngagement request) {
    callers.mayPlan(request.kind());
    Shape.check(request, tenancy.county());
    if (request.bodyId() != null) {
      bodies.require(request.bodyId());
    }
    var date = request.date();
    var setting =
        settings.of(
            request.venue(),
            request.unitId(),
            request.round(),
            request.experts(),
            date,
            date.plusDays(Alternatives.DAYS));
    var timing =
        Timing.on(
            date,
            request.from(),
            request.to(),
            setting.zone(),
            PlanEngagement.offset(request.utcOffset()),
            PlanEngagement.offset(request.endUtcOffset()));
    var engagement = new Engagement(request, setting, timing, actor.keptName(), clock.instant());
    add(engagement, setting)
        .ifPresent(
            why -> {
              throw alternatives.beside(why, engagement, setting);
            });
    return EngagementView.of(engagement);
  }

  SeriesView repeat(UUID id, @Nullable String ifMatch, RepeatEngagement request) {
    var first = engagements.get(id);
    callers.mayPlan(first.kind());
    ETags.require(ifMatch, first.version());
    if (first.status() == EngagementStatus.CANCELLED) {
      throw Problem.conflict("ILLEGAL_TRANSITION", "A cancelled engagement is not repeated.")
          .with("from", first.status());
    }
    var dates = request.after(first.timing().localDate());
    var setting =
        settings.of(
            first.venue(),
            first.unitId(),
            first.roundCode(),
            first.crew().experts(),
            first.timing().localDate(),
            request.untilDate());
    var series = Optional.ofNullable(first.seriesId()).orElseGet(Ids::next);
    first.joinSeries(series);
    var outcome = new SeriesView(series, new ArrayList<>(), new ArrayList<>());
    for (var date : dates) {
      var next = first.again(first.timing().again(date), series, actor.keptName(), clock.instant());
      holiday(next, setting, date)
          .or(() -> add(next, setting))
          .ifPresentOrElse(
              why -> outcome.skipped().add(SeriesView.Skipped.of(date, why)),
              () -> outcome.created().add(EngagementView.of(next)));
    }
    engagements.flush();
    outbox.add(EngagementState.event("engagement.repeated", first));
    audit.record("engagement.repeated", "engagement", id);
    return outcome;
  }

  /** A site knows its closed days and a ward has none; anything else rests on public holidays. */
  private static Optional<Problem> holiday(Engagement next, Setting setting, LocalDate date) {
    return setting.calendar() == null && !next.kind().isShift() && Holiday.on(date).isPresent()
        ? Optional.of(Problem.unprocessable("CLOSED_DAY", "It is a public holiday."))
        : Optional.empty();
  }

  /** The rules first, then the claims; only an engagement that has both is written. */
  private Optional<Problem> add(Engagement engagement, Setting setting) {
    var refused = placing.place(engagement, setting);
    if (refused.isEmpty()) {
      engagements.persist(engagement);
      outbox.add(EngagementState.event("engagement.planned", engagement));
      audit.record("engagement.planned", "engagement", engagement.id());
    }
    return refused;
  }
}
