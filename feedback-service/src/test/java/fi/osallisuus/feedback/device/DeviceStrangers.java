package fi.osallisuus.feedback.device;

import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;

/** A tablet for strangers to knock at. */
@ApplicationScoped
class DeviceStrangers extends DeviceHttp implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    var device = registered(tabletChannel(planned(plan(unit()))), false);
    strangers.id("deviceId", device.path("device.id"));
  }
}
