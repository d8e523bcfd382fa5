package fi.osallisuus.registry.orientation;

import fi.osallisuus.registry.rights.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** How far a person was oriented; nothing of it is needed once the person is gone. */
@ApplicationScoped
class OrientationsOfPerson implements PersonalData {
  private final Orientations orientations;

  OrientationsOfPerson(Orientations orientations) {
    this.orientations = orientations;
  }

  @Override
  public String section() {
    return "orientations";
  }

  @Override
  public Object held(UUID expertId) {
    return orientations.find("expertId = ?1 order by id", expertId).stream()
        .map(Orientation::view)
        .toList();
  }

  /** One by one, so that the items done go with each. */
  @Override
  public void forget(UUID expertId) {
    orientations.find("expertId", expertId).list().forEach(orientations::delete);
  }
}
