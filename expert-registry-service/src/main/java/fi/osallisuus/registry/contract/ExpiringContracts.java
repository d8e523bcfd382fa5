package fi.osallisuus.registry.contract;

import fi.osallisuus.registry.expiry.Expiring;
import fi.osallisuus.registry.expiry.ExpiryNotice;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Signed contracts with a last day. */
@ApplicationScoped
class ExpiringContracts implements Expiring {
  private final Contracts contracts;

  ExpiringContracts(Contracts contracts) {
    this.contracts = contracts;
  }

  @Override
  public String kind() {
    return "contract";
  }

  @Override
  public List<ExpiryNotice> notice(LocalDate today, LocalDate until, int limit) {
    return contracts.unnoticed(today, until, limit).stream().map(c -> c.notice(today)).toList();
  }
}
