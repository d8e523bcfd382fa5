package fi.osallisuus.registry.initiative;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The sites of the county's initiatives. */
@ApplicationScoped
class Sites implements PanacheRepositoryBase<Site, UUID> {

  Site lock(UUID initiativeId, UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(s -> s.initiativeId().equals(initiativeId))
        .orElseThrow(() -> Problem.notFound("site"));
  }

  List<Site> of(UUID initiativeId, Keyset keyset) {
    return find("initiativeId = ?1 and id > ?2 order by id", initiativeId, keyset.after())
        .range(0, keyset.limit())
        .list();
  }

  List<SiteFact> facts(UUID initiativeId) {
    return find("initiativeId = ?1 order by id", initiativeId).stream().map(Site::fact).toList();
  }
}
