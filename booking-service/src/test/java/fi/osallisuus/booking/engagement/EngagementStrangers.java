package fi.osallisuus.booking.engagement;

import static fi.osallisuus.booking.World.post;

import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;

/** A ward and an engagement for strangers to knock at. */
@ApplicationScoped
class EngagementStrangers implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    var world = new World();
    var ward = Wards.open(world, "W1", 3);
    String engagement =
        post("COORDINATOR", "/engagements", Wards.event(world, "2026-03-26")).path("id");

    var meeting = Wards.event(world, "2026-03-27");
    meeting.put("kind", "MEETING");
    strangers
        .id("wardId", ward)
        .id("engagementId", engagement)
        .body("POST " + World.API + "/wards", Wards.ward(world, "W2", 1))
        .body("PUT " + World.API + "/wards/{wardId}", Wards.ward(world, "W2", 1))
        .body("POST " + World.API + "/engagements", meeting);
  }
}
