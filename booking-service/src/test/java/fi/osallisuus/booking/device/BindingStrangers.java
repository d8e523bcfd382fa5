package fi.osallisuus.booking.device;

import static fi.osallisuus.booking.World.API;
import static fi.osallisuus.booking.World.as;
import static fi.osallisuus.booking.World.post;

import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** A device that is bound to somebody else's equipment. */
@ApplicationScoped
class BindingStrangers implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    var world = new World();
    var binding = Map.of("equipmentNumber", "TAB-" + world.unit.substring(0, 8).toUpperCase());
    String device =
        post("UNIT_MANAGER", "/sites/" + world.site + "/devices", Map.of("label", "T")).path("id");
    as("UNIT_MANAGER").body(binding).put(API + "/devices/" + device + "/binding");

    strangers.id("/devices/{deviceId}", device);
  }
}
