package fi.osallisuus.booking.incident;

import static fi.osallisuus.booking.World.API;
import static fi.osallisuus.booking.World.as;

import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** A call for help from somebody else's room. */
@ApplicationScoped
class HelpCallStrangers implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    var world = new World();
    String id =
        as("PROFESSIONAL")
            .body(Map.of("kind", "OTHER"))
            .post(API + "/rooms/" + world.room + ":call-help")
            .then()
            .statusCode(200)
            .extract()
            .path("id");

    strangers.id("helpCallId", id);
  }
}
