package fi.osallisuus.feedback.moderation;

import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A text that waits for a moderator, about a unit. */
@ApplicationScoped
class ModerationStrangers extends ModerationHttp implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    var unit = unit();
    String collection = written(unit, List.of("Yksi", "Kaksi", "Kolme", "Neljä", "Viisi"));
    strangers.id("textId", id(collection, "Yksi")).id("/units/{unitId}", unit.toString());
  }
}
