package fi.osallisuus.registry.contract;

import fi.osallisuus.registry.rights.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * A person's contracts. Signed ones are the ground of paid fees and stay with the vouchers, by days
 * and type under the bare id; what was never in force goes.
 */
@ApplicationScoped
class ContractsOfPerson implements PersonalData {
  private final Contracts contracts;

  ContractsOfPerson(Contracts contracts) {
    this.contracts = contracts;
  }

  @Override
  public String section() {
    return "contracts";
  }

  @Override
  public Object held(UUID expertId) {
    return contracts.find("expertId = ?1 order by id", expertId).stream()
        .map(Contract::view)
        .toList();
  }

  @Override
  public void forget(UUID expertId) {
    contracts.delete("expertId = ?1 and signedOn is null", expertId);
  }
}
