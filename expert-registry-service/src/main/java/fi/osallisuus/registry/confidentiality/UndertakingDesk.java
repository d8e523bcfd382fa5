package fi.osallisuus.registry.confidentiality;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.expert.ExpertDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records confidentiality undertakings. */
@ApplicationScoped
@Transactional
class UndertakingDesk {
  private final Undertakings undertakings;
  private final ExpertDirectory experts;
  private final Actor actor;
  private final Audit audit;
  private final Today today;

  UndertakingDesk(
      Undertakings undertakings, ExpertDirectory experts, Actor actor, Audit audit, Today today) {
    this.undertakings = undertakings;
    this.experts = experts;
    this.actor = actor;
    this.audit = audit;
    this.today = today;
  }

  UndertakingView read(UUID expertId) {
    experts.reach(expertId, Roles.COORDINATOR, Roles.HR, Roles.DPO);
    audit.record("confidentiality.read", "expert", expertId);
    return undertakings
        .findByIdOptional(expertId)
        .map(Undertaking::view)
        .orElseThrow(() -> Problem.notFound("confidentiality undertaking"));
  }

  /** A later text replaces the earlier one; the first needs no If-Match. */
  UndertakingView give(UUID expertId, GiveUndertaking request, @Nullable String ifMatch) {
    experts.reach(expertId, Roles.COORDINATOR);
    today.refuseFuture(request.givenOn(), "/givenOn");
    var known = undertakings.findById(expertId, LockModeType.PESSIMISTIC_WRITE);
    if (known != null) {
      ETags.require(ifMatch, known.version());
    }
    var undertaking = known == null ? new Undertaking(expertId) : known;
    undertaking.give(request, actor.keptName());
    undertakings.persist(undertaking);
    audit.record("confidentiality.given", "expert", expertId);
    experts.gateFactsChanged(expertId);
    return undertaking.view();
  }
}
