package fi.osallisuus.registry.orientation;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.gate.OrientationEvidence;
import fi.osallisuus.registry.gate.OrientationFact;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The orientations of the county's experts. */
@ApplicationScoped
class Orientations implements PanacheRepositoryBase<Orientation, UUID>, OrientationEvidence {

  Orientation lock(UUID expertId, UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(o -> o.of(expertId))
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

  Orientation lockOfStaff(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(o -> o.unitId() != null)
        .orElseThrow(() -> Problem.notFound("orientation"));
  }

  boolean hasAt(UUID unitId, @Nullable String accountId, UUID packageId) {
    return count(
            "unitId = ?1 and coalesce(accountId, '') = ?2 and ofPackage.id = ?3",
            unitId,
            accountId == null ? "" : accountId,
            packageId)
        > 0;
  }

  /** Of units and workers; of one of them where named. */
  List<Orientation> ofStaff(@Nullable UUID unitId, @Nullable String accountId, Keyset keyset) {
    var where = new StringBuilder("unitId is not null and id > :after");
    var values = Parameters.with("after", keyset.after());
    if (unitId != null) {
      where.append(" and unitId = :unit");
      values.and("unit", unitId);
    }
    if (accountId != null) {
      where.append(" and accountId = :account");
      values.and("account", accountId);
    }
    return find(where + " order by id", values).range(0, keyset.limit()).list();
  }

  /** What the unit goes through together. */
  List<Orientation> ofUnit(UUID unitId) {
    return find("unitId = ?1 and accountId is null order by id", unitId).list();
  }

  @Override
  public OrientationFact orientation(UUID expertId) {
    var all = find("expertId = ?1 order by id", expertId).list();
    return new OrientationFact(
        all.size(), all.stream().flatMap(o -> o.openMandatory().stream()).toList());
  }
}
