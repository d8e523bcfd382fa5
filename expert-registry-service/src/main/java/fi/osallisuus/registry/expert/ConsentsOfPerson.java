package fi.osallisuus.registry.expert;

import fi.osallisuus.registry.rights.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What a person has consented to, withdrawn consents too. */
@ApplicationScoped
class ConsentsOfPerson implements PersonalData {
  private final Experts experts;

  ConsentsOfPerson(Experts experts) {
    this.experts = experts;
  }

  @Override
  public String section() {
    return "consents";
  }

  @Override
  public Object held(UUID expertId) {
    return ConsentsView.of(experts.get(expertId)).consents();
  }

  @Override
  public void forget(UUID expertId) {
    // The themes go with the expert, see Expert.anonymise.
  }
}
