package fi.osallisuus.feedback.resident;

import fi.osallisuus.kit.tenancy.Tenancy;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** The one channel of the county at hand, if it has one. */
@ApplicationScoped
class ResidentChannels implements PanacheRepositoryBase<ResidentChannel, String> {
  private final Tenancy tenancy;

  ResidentChannels(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  Optional<ResidentChannel> find() {
    return findByIdOptional(tenancy.county());
  }

  ResidentChannel lockOrNew() {
    return findByIdOptional(tenancy.county(), LockModeType.PESSIMISTIC_WRITE)
        .orElseGet(() -> new ResidentChannel(tenancy.county()));
  }
}
