package fi.osallisuus.registry.feemodel;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The county's fee models, and the days for which each is the one that pays. */
@ApplicationScoped
class FeeModels implements PanacheRepositoryBase<FeeModel, UUID> {

  FeeModel get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("fee model"));
  }

  FeeModel lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("fee model"));
  }

  List<FeeModel> inState(String code, ModelStatus status) {
    return find("code = ?1 and status = ?2 order by number", code, status).list();
  }

  int versions(String code) {
    return (int) count("code", code);
  }

  List<FeeModel> list(Keyset keyset) {
    return find("id > ?1 order by id", keyset.after()).range(0, keyset.limit()).list();
  }

  /** The one model that pays for this mode of work on that day. */
  Optional<FeeModel> on(String mode, LocalDate day) {
    List<?> ids =
        getEntityManager()
            .createNativeQuery(
                "select fee_model_id from fee_model_day"
                    + " where mode = :mode and days @> cast(:day as date)")
            .setParameter("mode", mode)
            .setParameter("day", day)
            .getResultList();
    return ids.stream().findFirst().map(id -> get((UUID) id));
  }

  /** Writes the days of an approved model anew; false if another model pays on one of them. */
  boolean claimDays(FeeModel model) {
    var db = getEntityManager();
    db.createNativeQuery("delete from fee_model_day where fee_model_id = :id")
        .setParameter("id", model.id())
        .executeUpdate();
    if (model.status() != ModelStatus.APPROVED) {
      return true;
    }
    return model.modes().stream()
        .allMatch(
            mode ->
                getSession()
                        .createNativeMutationQuery(
                            """
                            insert into fee_model_day (fee_model_id, mode, days)
                            values (:id, :mode,
                              daterange(cast(:from as date), cast(:to as date), '[]'))
                            on conflict on constraint fee_model_one_per_day do nothing""")
                        .setParameter("id", model.id())
                        .setParameter("mode", mode)
                        .setParameter("from", model.validFrom())
                        .setParameter("to", model.validTo(), LocalDate.class)
                        .executeUpdate()
                    == 1);
  }
}
