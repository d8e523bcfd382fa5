package fi.osallisuus.feedback.effect;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Where;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The effects of the county, as staff write them. */
@ApplicationScoped
class Effects implements PanacheRepositoryBase<Effect, UUID> {

  Effect get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("effect"));
  }

  Effect lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("effect"));
  }

  List<Effect> search(
      Effect.@Nullable Stage stage,
      @Nullable EffectOutcome outcome,
      @Nullable UUID actionId,
      Keyset keyset) {
    var where =
        Where.after(keyset)
            .is("stage", stage)
            .is("outcome", outcome)
            .and("? member of actionIds", actionId);
    return find(where.hql() + " order by id", where.values()).range(0, keyset.limit()).list();
  }

  /** Actions that are over and that residents have not read of. */
  List<UUID> untold(Keyset keyset) {
    return getEntityManager()
        .createQuery(
            "select a.id from Action a where a.id > :after and a.status in (IMPLEMENTED, REJECTED)"
                + " and not exists (select 1 from Effect e where a.id member of e.actionIds"
                + " and e.publishedOn is not null and e.withdrawnOn is null) order by a.id",
            UUID.class)
        .setParameter("after", keyset.after())
        .setMaxResults(keyset.fetch())
        .getResultList();
  }
}
