package fi.osallisuus.registry.meeting;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.body.BodyDirectory;
import fi.osallisuus.registry.county.Counties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who runs a body writes down what it decides. */
@ApplicationScoped
@Transactional
class DecisionDesk {
  private final Decisions decisions;
  private final Meetings meetings;
  private final BodyDirectory bodies;
  private final Counties counties;
  private final Audit audit;
  private final Today today;

  DecisionDesk(
      Decisions decisions,
      Meetings meetings,
      BodyDirectory bodies,
      Counties counties,
      Audit audit,
      Today today) {
    this.decisions = decisions;
    this.meetings = meetings;
    this.bodies = bodies;
    this.counties = counties;
    this.audit = audit;
    this.today = today;
  }

  DecisionView decide(UUID bodyId, RecordDecision request) {
    bodies.get(bodyId);
    bodies.requireOffice(bodyId);
    today.refuseFuture(request.decidedOn(), "/decidedOn");
    requireHeld(bodyId, request.meetingId());
    var decision = new BodyDecision(bodyId, request, counties.bilingual());
    decisions.persist(decision);
    audit.record("body-decision.recorded", "body-decision", decision.id());
    return decision.view();
  }

  DecisionView end(UUID id, EndDecision request, @Nullable String ifMatch) {
    var decision = decisions.lock(id);
    bodies.requireOffice(decision.bodyId());
    ETags.require(ifMatch, decision.version());
    decision.end(request.validTo());
    audit.record("body-decision.ended", "body-decision", id);
    return decision.view();
  }

  private void requireHeld(UUID bodyId, @Nullable UUID meetingId) {
    if (meetingId != null
        && meetings
            .findByIdOptional(meetingId)
            .filter(m -> m.bodyId().equals(bodyId) && m.status() == MeetingStatus.HELD)
            .isEmpty()) {
      throw Problem.unprocessable("MEETING_UNKNOWN", "The body has held no such meeting.")
          .at("/meetingId");
    }
  }
}
