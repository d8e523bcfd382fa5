package fi.osallisuus.registry.organisation;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The organisations that the caller's county knows. */
@ApplicationScoped
class Organisations implements PanacheRepositoryBase<Organisation, UUID> {

  Organisation get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("organisation"));
  }

  Organisation lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("organisation"));
  }

  boolean hasCode(String code) {
    return count("code", code) > 0;
  }

  List<Organisation> list(@Nullable OrganisationType type, @Nullable LocalDate on, Keyset keyset) {
    var where = new StringBuilder("id > :after");
    var values = Parameters.with("after", keyset.after());
    if (type != null) {
      where.append(" and type = :type");
      values.and("type", type);
    }
    if (on != null) {
      where.append(" and validFrom <= :on and (validTo is null or validTo >= :on)");
      values.and("on", on);
    }
    return find(where + " order by id", values).range(0, keyset.limit()).list();
  }
}
