package fi.osallisuus.registry.jobdescription;

import fi.osallisuus.registry.rights.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What a person has acknowledged; nothing of it is needed once the person is gone. */
@ApplicationScoped
class AcknowledgementsOfPerson implements PersonalData {
  private final Acknowledgements acknowledgements;

  AcknowledgementsOfPerson(Acknowledgements acknowledgements) {
    this.acknowledgements = acknowledgements;
  }

  @Override
  public String section() {
    return "acknowledgements";
  }

  @Override
  public Object held(UUID expertId) {
    return acknowledgements.find("expertId = ?1 order by id", expertId).stream()
        .map(Acknowledgement::view)
        .toList();
  }

  @Override
  public void forget(UUID expertId) {
    acknowledgements.delete("expertId", expertId);
  }
}
