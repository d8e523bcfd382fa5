package fi.osallisuus.feedback.export;

import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;

/** An export of another collection for strangers to knock at. */
@ApplicationScoped
class ExportStrangers implements StrangerSample {
  @Override
  public void prepare(Strangers strangers) {
    strangers.id("exportId", ExportHttpTest.exported());
  }
}
