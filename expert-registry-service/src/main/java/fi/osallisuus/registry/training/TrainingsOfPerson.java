package fi.osallisuus.registry.training;

import fi.osallisuus.registry.rights.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A person's trainings; nothing of them is needed once the person is gone. */
@ApplicationScoped
class TrainingsOfPerson implements PersonalData {
  private final Trainings trainings;

  TrainingsOfPerson(Trainings trainings) {
    this.trainings = trainings;
  }

  @Override
  public String section() {
    return "trainings";
  }

  @Override
  public Object held(UUID expertId) {
    return trainings.find("expertId = ?1 order by id", expertId).stream()
        .map(Training::view)
        .toList();
  }

  @Override
  public void forget(UUID expertId) {
    trainings.delete("expertId", expertId);
  }
}
