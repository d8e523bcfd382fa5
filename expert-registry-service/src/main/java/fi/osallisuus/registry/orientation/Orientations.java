package fi.osallisuus.registry.orientation;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Keyset;
import fi.osallisuus.registry.gate.OrientationEvidence;
import fi.osallisuus.registry.gate.OrientationFact;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The orientations of the county's experts. */
@ApplicationScoped
class Orientations implements PanacheRepositoryBase<Orientation, UUID>, OrientationEvidence {

  Orientation lock(UUID expertId, UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(o -> o.expertId().equals(expertId))
        .orElseThrow(() -> Problem.notFound("orientation"));
  }

  boolean has(UUID expertId, UUID packageId) {
    return count("expertId = ?1 and ofPackage.id = ?2", expertId, packageId) > 0;
  }

  List<Orientation> of(UUID expertId, Keyset keyset) {
    return find("expertId = ?1 and id > ?2 order by id", expertId, keyset.after())
        .range(0, keyset.limit())
        .list();
  }

  @Override
  public OrientationFact orientation(UUID expertId) {
    var all = find("expertId = ?1 order by id", expertId).list();
    return new OrientationFact(
        all.size(), all.stream().flatMap(o -> o.openMandatory().stream()).toList());
  }
}
