package fi.osallisuus.registry.orientation;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.expert.ExpertDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives packages to experts and records what they have gone through. */
@ApplicationScoped
@Transactional
class OrientationDesk {
  private final Orientations orientations;
  private final Packages packages;
  private final ExpertDirectory experts;
  private final Actor actor;
  private final Audit audit;
  private final Today today;

  OrientationDesk(
      Orientations orientations,
      Packages packages,
      ExpertDirectory experts,
      Actor actor,
      Audit audit,
      Today today) {
    this.orientations = orientations;
    this.packages = packages;
    this.experts = experts;
    this.actor = actor;
    this.audit = audit;
    this.today = today;
  }

  Page<OrientationView> list(UUID expertId, Keyset keyset) {
    experts.reach(expertId, Roles.COORDINATOR, Roles.UNIT_MANAGER, Roles.DPO);
    audit.record("orientation.listed", "expert", expertId);
    return keyset.page(orientations.of(expertId, keyset), Orientation::id, Orientation::view);
  }

  OrientationView assign(UUID expertId, AssignPackage request) {
    experts.reach(expertId, Roles.COORDINATOR);
    var wanted = packages.published(request.packageId(), Audience.EXPERT);
    if (orientations.has(expertId, wanted.id())) {
      throw Problem.conflict("PACKAGE_ASSIGNED", "The expert has this package already.")
          .at("/packageId");
    }
    var orientation = Orientation.ofExpert(expertId, wanted, today.date());
    orientations.persist(orientation);
    audit.record("orientation.assigned", "orientation", orientation.id());
    experts.gateFactsChanged(expertId);
    return orientation.view();
  }

  OrientationView complete(
      UUID expertId, UUID id, CompleteItems request, @Nullable String ifMatch) {
    var orientation = orientations.lock(expertId, id);
    ETags.require(ifMatch, orientation.version());
    for (int i = 0; i < request.items().size(); i++) {
      today.refuseFuture(request.items().get(i).doneOn(), "/items/" + i + "/doneOn");
    }
    orientation.complete(request.items(), actor.id());
    audit.record("orientation.items-completed", "orientation", id);
    experts.gateFactsChanged(expertId);
    return orientation.view();
  }
}
