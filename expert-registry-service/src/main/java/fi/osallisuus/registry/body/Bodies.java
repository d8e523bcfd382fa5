package fi.osallisuus.registry.body;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Where;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The bodies of the county. */
@ApplicationScoped
class Bodies implements PanacheRepositoryBase<Body, UUID> {

  Body get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("body"));
  }

  /** For a change: others wait, so the version in the event is the version in the row. */
  Body lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("body"));
  }

  boolean hasCode(String code) {
    return count("code", code) > 0;
  }

  List<Body> search(BodySearch search, Keyset keyset) {
    var where =
        Where.after(keyset)
            .is("kind", search.kind())
            .is("level", search.level())
            .is("unitId", search.unitId())
            .only(Boolean.TRUE.equals(search.active()), "endedOn is null")
            .only(Boolean.FALSE.equals(search.active()), "endedOn is not null");
    return find(where.hql() + " order by id", where.values()).range(0, keyset.limit()).list();
  }

  /** Bodies that say how often they meet; a county has some dozens of them. */
  List<Body> rhythmic() {
    return find("rhythm.maxDays is not null and endedOn is null order by id").range(0, 999).list();
  }

  /** The steering groups at work in these areas. */
  List<Body> steering(List<UUID> areas) {
    return find(
            "kind = ?1 and endedOn is null and unitId in ?2 order by id",
            BodyKind.STEERING_GROUP,
            areas)
        .list();
  }
}
