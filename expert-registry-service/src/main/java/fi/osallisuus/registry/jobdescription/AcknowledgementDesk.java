package fi.osallisuus.registry.jobdescription;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.expert.ExpertDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Records that experts have acknowledged their job descriptions. */
@ApplicationScoped
@Transactional
class AcknowledgementDesk {
  private final Acknowledgements acknowledgements;
  private final Descriptions descriptions;
  private final ExpertDirectory experts;
  private final Actor actor;
  private final Audit audit;
  private final Today today;

  AcknowledgementDesk(
      Acknowledgements acknowledgements,
      Descriptions descriptions,
      ExpertDirectory experts,
      Actor actor,
      Audit audit,
      Today today) {
    this.acknowledgements = acknowledgements;
    this.descriptions = descriptions;
    this.experts = experts;
    this.actor = actor;
    this.audit = audit;
    this.today = today;
  }

  Page<AcknowledgementView> list(UUID expertId, Keyset keyset) {
    experts.reach(expertId, Roles.COORDINATOR, Roles.MODEL_OWNER, Roles.DPO);
    audit.record("acknowledgement.listed", "expert", expertId);
    return keyset.page(
        acknowledgements.of(expertId, keyset), Acknowledgement::id, Acknowledgement::view);
  }

  AcknowledgementView acknowledge(UUID expertId, Acknowledge request) {
    experts.reach(expertId, Roles.COORDINATOR);
    today.refuseFuture(request.acknowledgedOn(), "/acknowledgedOn");
    var id = request.jobDescriptionId();
    if (descriptions.findByIdOptional(id).filter(JobDescription::published).isEmpty()) {
      throw Problem.unprocessable(
              "DESCRIPTION_NOT_CURRENT", "There is no such published job description.")
          .at("/jobDescriptionId");
    }
    if (acknowledgements.has(expertId, id)) {
      throw Problem.conflict("ALREADY_ACKNOWLEDGED", "This version is acknowledged already.")
          .at("/jobDescriptionId");
    }
    var acknowledgement = new Acknowledgement(expertId, request, actor.keptName());
    acknowledgements.persist(acknowledgement);
    audit.record("job-description.acknowledged", "expert", expertId);
    experts.gateFactsChanged(expertId);
    return acknowledgement.view();
  }
}
