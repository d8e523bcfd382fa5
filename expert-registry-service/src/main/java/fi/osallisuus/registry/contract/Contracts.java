package fi.osallisuus.registry.contract;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Keyset;
import fi.osallisuus.registry.gate.ContractEvidence;
import fi.osallisuus.registry.gate.ContractTerm;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The contracts of the county's experts. */
@ApplicationScoped
class Contracts implements PanacheRepositoryBase<Contract, UUID>, ContractEvidence {

  Contract lock(UUID expertId, UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(c -> c.expertId().equals(expertId))
        .orElseThrow(() -> Problem.notFound("contract"));
  }

  List<Contract> of(UUID expertId, Keyset keyset) {
    return find("expertId = ?1 and id > ?2 order by id", expertId, keyset.after())
        .range(0, keyset.limit())
        .list();
  }

  /** Signed contracts whose last day is in the window, the earliest first. */
  List<Contract> ending(LocalDate from, LocalDate to, LocalDate afterDay, UUID afterId, int n) {
    return find(
            "status = ?1 and validTo between ?2 and ?3"
                + " and (validTo > ?4 or (validTo = ?4 and id > ?5)) order by validTo, id",
            ContractStatus.SIGNED,
            from,
            to,
            afterDay,
            afterId)
        .range(0, n)
        .list();
  }

  @Override
  public List<ContractTerm> terms(UUID expertId) {
    return find(
            "expertId = ?1 and status in ?2",
            expertId,
            List.of(ContractStatus.SIGNED, ContractStatus.TERMINATED))
        .stream()
        .map(Contract::term)
        .toList();
  }
}
