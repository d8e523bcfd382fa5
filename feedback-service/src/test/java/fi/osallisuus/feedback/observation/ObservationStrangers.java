package fi.osallisuus.feedback.observation;

import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;

/** A report that waits for an answer of its author, and an urgent matter. */
@ApplicationScoped
class ObservationStrangers implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    Shifts.knockedAt(strangers);
  }
}
