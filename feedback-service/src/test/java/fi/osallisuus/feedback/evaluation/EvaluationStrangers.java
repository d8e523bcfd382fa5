package fi.osallisuus.feedback.evaluation;

import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** An initiative for strangers to knock at. */
@ApplicationScoped
class EvaluationStrangers implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    strangers.id("initiativeId", EvaluationKitTest.initiative(List.of(UUID.randomUUID())));
  }
}
