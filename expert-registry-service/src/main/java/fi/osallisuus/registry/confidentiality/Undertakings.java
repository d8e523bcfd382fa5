package fi.osallisuus.registry.confidentiality;

import fi.osallisuus.registry.gate.ConfidentialityEvidence;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The undertakings of the county's experts, one each. */
@ApplicationScoped
class Undertakings implements PanacheRepositoryBase<Undertaking, UUID>, ConfidentialityEvidence {

  @Override
  public boolean given(UUID expertId) {
    return findByIdOptional(expertId).isPresent();
  }
}
