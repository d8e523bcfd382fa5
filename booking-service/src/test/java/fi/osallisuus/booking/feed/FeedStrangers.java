package fi.osallisuus.booking.feed;

import static fi.osallisuus.booking.World.post;

import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** A feed that belongs to somebody else. */
@ApplicationScoped
class FeedStrangers implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    var world = new World();
    var feed = Map.of("subject", "SITE", "subjectId", world.site);
    String id = post("UNIT_MANAGER", "/calendar-feeds", feed).path("id");

    strangers.id("feedId", id).body("POST " + World.API + "/calendar-feeds", feed);
  }
}
