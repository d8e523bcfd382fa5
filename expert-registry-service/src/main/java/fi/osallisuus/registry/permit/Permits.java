package fi.osallisuus.registry.permit;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The county's permits. */
@ApplicationScoped
class Permits implements PanacheRepositoryBase<Permit, UUID> {

  Permit get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("permit"));
  }

  Permit lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("permit"));
  }

  boolean hasCode(String code) {
    return count("code", code) > 0;
  }

  /** Granted ones whose last day lies before that day. */
  List<UUID> runOut(LocalDate day, int n) {
    return getEntityManager()
        .createQuery(
            "select p.id from Permit p where p.status = :granted and p.validTo < :day"
                + " order by p.validTo, p.id",
            UUID.class)
        .setParameter("granted", PermitStatus.GRANTED)
        .setParameter("day", day)
        .setMaxResults(n)
        .getResultList();
  }

  List<Permit> search(PermitSearch search, Keyset keyset) {
    var where = new StringBuilder("from Permit p where p.id > :after");
    var values = Parameters.with("after", keyset.after());
    if (search.status() != null) {
      where.append(" and p.status = :status");
      values.and("status", search.status());
    }
    if (search.purpose() != null) {
      where.append(" and p.purpose = :purpose");
      values.and("purpose", search.purpose());
    }
    if (search.unitId() != null) {
      where.append(" and :unit in elements(p.unitIds)");
      values.and("unit", search.unitId());
    }
    if (search.on() != null) {
      where.append(" and p.validFrom <= :on and p.validTo >= :on");
      values.and("on", search.on());
    }
    return find(where + " order by p.id", values).range(0, keyset.limit()).list();
  }
}
