package fi.osallisuus.registry.workpair;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Where;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The work pairs of the county. */
@ApplicationScoped
class WorkPairs implements PanacheRepositoryBase<WorkPair, UUID> {

  WorkPair get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("work pair"));
  }

  WorkPair lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("work pair"));
  }

  List<WorkPair> search(
      @Nullable UUID unitId, @Nullable LocalDate on, @Nullable String account, Keyset keyset) {
    var where =
        Where.after(keyset)
            .is("unitId", unitId)
            .and("validFrom <= ?", on)
            .and("(validTo is null or validTo >= ?)", on)
            .and(
                "exists (select 1 from PairMember m where m.pair.id = p.id and m.accountId = ?)",
                account);
    return find("from WorkPair p where " + where.hql() + " order by id", where.values())
        .range(0, keyset.limit())
        .list();
  }
}
