package fi.osallisuus.booking.busy;

import static fi.osallisuus.booking.World.API;
import static fi.osallisuus.booking.World.as;

import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Busy times of somebody else. */
@ApplicationScoped
class BusyStrangers implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    var world = new World();
    var id = UUID.randomUUID().toString();
    as("COORDINATOR")
        .contentType("text/calendar")
        .body("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nEND:VCALENDAR\n")
        .put(API + "/experts/" + world.expert + "/busy-imports/" + id)
        .then()
        .statusCode(200);

    strangers.id("/experts/{expertId}", world.expert).id("importId", id);
  }
}
