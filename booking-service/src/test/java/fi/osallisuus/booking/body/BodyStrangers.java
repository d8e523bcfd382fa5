package fi.osallisuus.booking.body;

import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;

/** A body that meets for strangers to knock at. */
@ApplicationScoped
class BodyStrangers implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    strangers.id("bodyId", BodyMeetingTest.body("PEER_NETWORK", null));
  }
}
