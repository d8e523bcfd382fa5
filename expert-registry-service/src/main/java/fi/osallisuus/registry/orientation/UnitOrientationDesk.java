package fi.osallisuus.registry.orientation;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.partner.PartnerDirectory;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Prepares receiving units and single workers, and knows when a unit is ready. */
@ApplicationScoped
@Transactional
class UnitOrientationDesk {
  private final Orientations orientations;
  private final Packages packages;
  private final UnitDirectory units;
  private final PartnerDirectory partners;
  private final Actor actor;
  private final Audit audit;
  private final Today today;

  UnitOrientationDesk(
      Orientations orientations,
      Packages packages,
      UnitDirectory units,
      PartnerDirectory partners,
      Actor actor,
      Audit audit,
      Today today) {
    this.orientations = orientations;
    this.packages = packages;
    this.units = units;
    this.partners = partners;
    this.actor = actor;
    this.audit = audit;
    this.today = today;
  }

  Page<OrientationView> list(@Nullable UUID unitId, @Nullable String accountId, Keyset keyset) {
    var rows = orientations.ofStaff(unitId, accountId, keyset);
    return keyset.page(rows, Orientation::id, Orientation::view);
  }

  OrientationView assign(AssignOrientation request) {
    units.require(request.unitId(), "/unitId");
    var account = request.accountId();
    var wanted =
        packages.published(request.packageId(), account == null ? Audience.UNIT : Audience.STAFF);
    if (orientations.hasAt(request.unitId(), account, wanted.id())) {
      throw Problem.conflict("PACKAGE_ASSIGNED", "The package has been given already.")
          .at("/packageId");
    }
    var orientation = Orientation.atUnit(request.unitId(), account, wanted, today.date());
    orientations.persist(orientation);
    audit.record("orientation.assigned", "orientation", orientation.id());
    review(orientation);
    return orientation.view();
  }

  OrientationView complete(UUID id, CompleteItems request, @Nullable String ifMatch) {
    var orientation = orientations.lockOfStaff(id);
    ETags.require(ifMatch, orientation.version());
    for (int i = 0; i < request.items().size(); i++) {
      today.refuseFuture(request.items().get(i).doneOn(), "/items/" + i + "/doneOn");
    }
    var unit = orientation.unitId();
    if (unit != null && orientation.asksForNetwork(request.items())) {
      requireNetwork(unit);
    }
    orientation.complete(request.items(), actor.id());
    audit.record("orientation.items-completed", "orientation", id);
    review(orientation);
    return orientation.view();
  }

  ReadinessView readiness(UUID unitId) {
    var since = units.readySince(unitId);
    var all = orientations.ofUnit(unitId);
    return new ReadinessView(
        unitId,
        since.isPresent(),
        since.orElse(null),
        all.size(),
        all.stream().flatMap(o -> o.open().stream()).toList());
  }

  /** Partners of the area, not somebody's word, say that the network is built (S4-14). */
  private void requireNetwork(UUID unit) {
    var area = units.areaOf(unit).orElse(unit);
    var lacking = partners.missingSectors(area, PartnerDirectory.NETWORK);
    if (!lacking.isEmpty()) {
      throw Problem.conflict(
              "NETWORK_NOT_BUILT", "The area lacks a verified partner of some sector.")
          .with("sectors", lacking);
    }
  }

  /** A unit is ready once it has gone through every package that it was given. */
  private void review(Orientation orientation) {
    var unit = orientation.unitId();
    if (unit != null && orientation.accountId() == null) {
      var done = orientations.ofUnit(unit).stream().allMatch(o -> o.open().isEmpty());
      units.prepared(unit, done ? today.date() : null);
    }
  }
}
