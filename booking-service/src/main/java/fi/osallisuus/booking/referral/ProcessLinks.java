package fi.osallisuus.booking.referral;

import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Where everybody can read how one gets to a unit (S0-35). The registry publishes the descriptions
 * under an address that follows from county and unit, so nothing needs to be asked.
 */
@ApplicationScoped
class ProcessLinks {
  private final Tenancy tenancy;

  ProcessLinks(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  String of(UUID unitId) {
    return "/api/registry/v1/public/process-descriptions/%s?unitId=%s"
        .formatted(tenancy.county(), unitId);
  }
}
