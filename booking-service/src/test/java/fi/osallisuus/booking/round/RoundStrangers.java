package fi.osallisuus.booking.round;

import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** A round for strangers to knock at. */
@ApplicationScoped
class RoundStrangers implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    var ward = RoundHttpTest.ward(new World(), "W1");
    var days = Map.of("firstDay", "2026-09-01", "lastDay", "2026-11-30", "wardIds", List.of(ward));
    var opened =
        RoundHttpTest.open(RoundHttpTest.code("AUTUMN"), "2026-09-01", "2026-11-30", List.of());
    strangers
        .id("roundId", opened.path("id"))
        .body(
            "POST " + World.API + "/rounds",
            Map.of("code", RoundHttpTest.code("SPRING"), "round", days))
        .body("PUT " + World.API + "/rounds/{roundId}", days);
  }
}
