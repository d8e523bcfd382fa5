package fi.osallisuus.booking.waiting;

import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;

/** Somebody who waits. */
@ApplicationScoped
class WaitingStrangers implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    var waiting = new WaitingWorld();
    strangers
        .id("waitingId", waiting.waiter())
        // Every county has rules, the usual ones at least.
        .shared("GET " + World.API + "/waiting-list-rules");
  }
}
