package fi.osallisuus.registry.baseline;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.initiative.BaselineFact;
import fi.osallisuus.registry.initiative.BaselineFacts;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The mappings of the county's initiatives. */
@ApplicationScoped
class Baselines implements PanacheRepositoryBase<Baseline, UUID>, BaselineFacts {

  Baseline lock(UUID initiativeId, UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(b -> b.initiativeId().equals(initiativeId))
        .orElseThrow(() -> Problem.notFound("baseline"));
  }

  boolean has(UUID initiativeId, UUID unitId, LocalDate day) {
    return count("initiativeId = ?1 and unitId = ?2 and mappedOn = ?3", initiativeId, unitId, day)
        > 0;
  }

  List<Baseline> of(UUID initiativeId, Keyset keyset) {
    return find("initiativeId = ?1 and id > ?2 order by id", initiativeId, keyset.after())
        .range(0, keyset.limit())
        .list();
  }

  @Override
  public List<BaselineFact> baselines(UUID initiativeId) {
    return find("initiativeId = ?1 order by mappedOn, id", initiativeId).stream()
        .map(Baseline::fact)
        .toList();
  }
}
