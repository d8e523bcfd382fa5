package fi.osallisuus.registry.training;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.DatedPosition;
import fi.osallisuus.registry.gate.TrainingEvidence;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

  /** Verified trainings whose last day is in the window, the earliest first. */
  List<Training> ending(
      LocalDate from, LocalDate to, @Nullable String provider, DatedPosition after, int n) {
    var where =
        "verifiedOn is not null and validUntil between :from and :to"
            + " and (validUntil > :day or (validUntil = :day and id > :id))";
    var values =
        Parameters.with("from", from).and("to", to).and("day", after.day()).and("id", after.id());
    if (provider != null) {
      where += " and provider = :provider";
      values.and("provider", provider);
    }
    return find(where + " order by validUntil, id", values).range(0, n).list();
  }

  /** Those that nobody has told of yet; another instance that tells waits. */
  List<Training> unnoticed(LocalDate from, LocalDate to, int n) {
    return find(
            "verifiedOn is not null and validUntil between ?1 and ?2"
                + " and expiryNoticedOn is null order by id",
            from,
            to)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .range(0, n - 1)
        .list();
  }

  @Override
  public boolean verified(UUID expertId, LocalDate day) {
    return count(
            "expertId = ?1 and verifiedOn is not null"
                + " and (validUntil is null or validUntil >= ?2)",
            expertId,
            day)
        > 0;
  }
}
