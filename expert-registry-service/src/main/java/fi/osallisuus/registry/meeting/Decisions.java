package fi.osallisuus.registry.meeting;

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

/** What the county's bodies have decided. */
@ApplicationScoped
class Decisions implements PanacheRepositoryBase<BodyDecision, UUID> {

  BodyDecision get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("decision"));
  }

  BodyDecision lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("decision"));
  }

  List<BodyDecision> search(
      @Nullable UUID bodyId, @Nullable DecisionKind kind, @Nullable LocalDate on, Keyset keyset) {
    var where =
        Where.after(keyset)
            .is("bodyId", bodyId)
            .is("kind", kind)
            .and("coalesce(validFrom, decidedOn) <= ?", on)
            .and("(validTo is null or validTo >= ?)", on);
    return find(where.hql() + " order by id", where.values()).range(0, keyset.limit()).list();
  }
}
