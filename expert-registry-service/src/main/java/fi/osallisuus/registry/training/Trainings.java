package fi.osallisuus.registry.training;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Keyset;
import fi.osallisuus.registry.gate.TrainingEvidence;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The trainings of the county's experts. */
@ApplicationScoped
class Trainings implements PanacheRepositoryBase<Training, UUID>, TrainingEvidence {

  Training lock(UUID expertId, UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(t -> t.expertId().equals(expertId))
        .orElseThrow(() -> Problem.notFound("training"));
  }

  List<Training> of(UUID expertId, Keyset keyset) {
    return find("expertId = ?1 and id > ?2 order by id", expertId, keyset.after())
        .range(0, keyset.limit())
        .list();
  }

  @Override
  public boolean verified(UUID expertId) {
    return count("expertId = ?1 and verifiedOn is not null", expertId) > 0;
  }
}
