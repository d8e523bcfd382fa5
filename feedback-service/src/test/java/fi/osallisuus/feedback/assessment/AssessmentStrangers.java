package fi.osallisuus.feedback.assessment;

import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;

/** A case's series for strangers to knock at. */
@ApplicationScoped
class AssessmentStrangers implements StrangerSample {
  @Override
  public void prepare(Strangers strangers) {
    strangers.id("seriesId", AssessmentHttpTest.opened()).id("position", "0");
  }
}
