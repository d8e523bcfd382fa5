package fi.osallisuus.registry.payroll;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The county's payroll batches. */
@ApplicationScoped
class PayrollExports implements PanacheRepositoryBase<PayrollExport, UUID> {

  PayrollExport get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("payroll export"));
  }

  PayrollExport lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("payroll export"));
  }

  List<PayrollExport> list(Keyset keyset) {
    return find("id > ?1 order by id", keyset.after()).range(0, keyset.limit()).list();
  }
}
