package fi.osallisuus.registry.fee;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The standing choices of the county's experts. */
@ApplicationScoped
class FeeChoices implements PanacheRepositoryBase<FeeChoice, UUID> {

  boolean declines(UUID expertId, String mode) {
    return findByIdOptional(expertId).filter(c -> c.declines(mode)).isPresent();
  }
}
