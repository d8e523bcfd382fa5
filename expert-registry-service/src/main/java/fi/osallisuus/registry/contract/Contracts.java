package fi.osallisuus.registry.contract;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.DatedPosition;
import fi.osallisuus.registry.gate.ContractEvidence;
import fi.osallisuus.registry.gate.ContractTerm;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
  List<Contract> ending(
      LocalDate from, LocalDate to, @Nullable ContractType type, DatedPosition after, int n) {
    var where =
        "status = :signed and validTo between :from and :to"
            + " and (validTo > :day or (validTo = :day and id > :id))";
    var values =
        Parameters.with("signed", ContractStatus.SIGNED)
            .and("from", from)
            .and("to", to)
            .and("day", after.day())
            .and("id", after.id());
    if (type != null) {
      where += " and type = :type";
      values.and("type", type);
    }
    return find(where + " order by validTo, id", values).range(0, n).list();
  }

  /** Those that nobody has told of yet; another instance that tells waits. */
  List<Contract> unnoticed(LocalDate from, LocalDate to, int n) {
    return find(
            "status = ?1 and validTo between ?2 and ?3 and expiryNoticedOn is null order by id",
            ContractStatus.SIGNED,
            from,
            to)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .range(0, n - 1)
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
