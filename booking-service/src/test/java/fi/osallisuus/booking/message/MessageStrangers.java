package fi.osallisuus.booking.message;

import static fi.osallisuus.booking.World.API;
import static fi.osallisuus.booking.World.as;
import static fi.osallisuus.booking.World.get;

import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** A message for strangers to knock at. */
@ApplicationScoped
class MessageStrangers implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    var world = new World();
    var appointment = world.booked(world.reception("2026-03-27"), "2026-03-27T09:00:00+02:00");
    as("PROFESSIONAL")
        .body(Map.of("channel", "EMAIL", "address", "name@example.fi", "language", "fi"))
        .put(API + "/appointments/" + appointment + "/contact")
        .then()
        .statusCode(200);
    String message = get("ADMIN", "/messages?ownerId=" + appointment).path("items[0].id");

    strangers.id("messageId", message);
  }
}
