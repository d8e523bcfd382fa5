package fi.osallisuus.booking.consultation;

import static fi.osallisuus.booking.World.post;

import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** A consultation between others. */
@ApplicationScoped
class ConsultationStrangers implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    var world = new World();
    var question =
        Map.of(
            "to",
            "EXPERT",
            "expertId",
            world.expert,
            "unitId",
            world.unit,
            "topic",
            "OTHER",
            "question",
            "Mitä?",
            "noClientData",
            true);
    String id = post("PROFESSIONAL", "/consultations", question).path("id");

    strangers.id("consultationId", id);
  }
}
