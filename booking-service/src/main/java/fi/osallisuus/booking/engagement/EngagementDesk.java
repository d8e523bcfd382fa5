package fi.osallisuus.booking.engagement;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes an engagement from its plan to its close, one verb each. */
@ApplicationScoped
@Transactional
class EngagementDesk {
  private final Engagements engagements;
  private final Settings settings;
  private final Placing placing;
  private final Alternatives alternatives;
  private final ShiftLength shiftLength;
  private final Callers callers;
  private final Event<EngagementChanged> changes;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  EngagementDesk(
      Engagements engagements,
      Settings settings,
      Placing placing,
      Alternatives alternatives,
      ShiftLength shiftLength,
      Callers callers,
      Event<EngagementChanged> changes,
      Outbox outbox,
      Audit audit,
      Clock clock) {
    this.engagements = engagements;
    this.settings = settings;
    this.placing = placing;
    this.alternatives = alternatives;
    this.shiftLength = shiftLength;
    this.callers = callers;
    this.changes = changes;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  EngagementView confirm(UUID id, @Nullable String ifMatch, ConfirmEngagement request) {
    return change(
        id,
        ifMatch,
        "engagement.confirmed",
        it -> {
          callers.mayPlan(it.kind());
          it.confirm(request.wardKnows(), request.patientsKnow(), clock.instant());
        });
  }

  EngagementView start(UUID id, @Nullable String ifMatch, StartEngagement request) {
    return change(id, ifMatch, "engagement.started", it -> it.start(past(request.at())));
  }

  /** Who and what it had is free from then on; what is after its end was never used. */
  EngagementView end(UUID id, @Nullable String ifMatch, EndEngagement request) {
    return change(
        id,
        ifMatch,
        "engagement.held",
        it -> {
          it.end(past(request.at()), request.durationReason());
          var elapsed = it.course().elapsed();
          if (it.kind().isShift() && elapsed != null) {
            shiftLength
                .ofShift(elapsed, it.course().durationReason())
                .ifPresent(EngagementDesk::refuse);
          }
          placing.free(it);
        });
  }

  EngagementView attended(UUID id, @Nullable String ifMatch, Attended request) {
    return change(
        id,
        ifMatch,
        "engagement.attendance-recorded",
        it -> it.attended(request.counts(), request.patientsMet(), request.relativesMet()));
  }

  EngagementView close(UUID id, @Nullable String ifMatch) {
    return change(
        id,
        ifMatch,
        "engagement.closed",
        it -> {
          callers.mayPlan(it.kind());
          it.close();
        });
  }

  EngagementView cancel(UUID id, @Nullable String ifMatch, CancelReason reason) {
    return change(
        id,
        ifMatch,
        "engagement.cancelled",
        it -> {
          callers.mayPlan(it.kind());
          it.cancel(reason);
          placing.free(it);
        });
  }

  EngagementView move(UUID id, @Nullable String ifMatch, MoveEngagement request) {
    return change(
        id,
        ifMatch,
        "engagement.moved",
        it -> {
          callers.mayPlan(it.kind());
          move(it, request);
        });
  }

  /** When the new time is refused, the whole is, and everything stays where it was. */
  private void move(Engagement it, MoveEngagement request) {
    var venue = it.venue().in(request.roomId(), request.deviceId());
    var crew = request.expertIds() == null ? it.crew() : it.crew().with(request.expertIds());
    if (it.kind().isShift() && crew.experts().isEmpty()) {
      throw Problem.unprocessable("EXPERT_REQUIRED", "A shift has an expert who observes.")
          .at("/expertIds");
    }
    var date = request.date();
    var setting =
        settings.of(
            venue,
            it.unitId(),
            it.roundCode(),
            crew.experts(),
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
    if (!it.kind().isShift() && timing.overMidnight()) {
      throw Problem.unprocessable("SCHEDULE_BACKWARDS", "It ends after it starts.").at("/to");
    }
    it.move(timing, venue, crew, request.durationReason());
    placing.free(it);
    placing
        .place(it, setting)
        .map(why -> alternatives.beside(why, it, setting))
        .ifPresent(EngagementDesk::refuse);
  }

  private EngagementView change(
      UUID id, @Nullable String ifMatch, String type, Consumer<Engagement> verb) {
    var engagement = engagements.get(id);
    ETags.require(ifMatch, engagement.version());
    verb.accept(engagement);
    engagements.flush();
    changes.fire(new EngagementChanged(Happening.of(engagement)));
    outbox.add(EngagementState.event(type, engagement));
    audit.record(type, "engagement", id);
    return EngagementView.of(engagement);
  }

  private Instant past(@Nullable OffsetDateTime at) {
    var now = clock.instant();
    if (at != null && at.toInstant().isAfter(now)) {
      throw Problem.unprocessable("IN_THE_FUTURE", "Say when it was, not when it will be.")
          .at("/at");
    }
    return at == null ? now : at.toInstant();
  }

  private static void refuse(Problem why) {
    throw why;
  }
}
