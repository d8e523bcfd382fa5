package fi.osallisuus.registry.expert;

import fi.osallisuus.registry.rights.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A person's profile, as it is shown to the person. */
@ApplicationScoped
class ProfileOfPerson implements PersonalData {
  private final Experts experts;

  ProfileOfPerson(Experts experts) {
    this.experts = experts;
  }

  @Override
  public String section() {
    return "profile";
  }

  @Override
  public Object held(UUID expertId) {
    return ExpertView.full(experts.get(expertId));
  }

  @Override
  public void forget(UUID expertId) {
    // The expert empties its own row, see Expert.anonymise.
  }
}
