package fi.osallisuus.registry.equipment;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;

import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import fi.osallisuus.registry.RegistryTest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** A tablet of county 17. */
@ApplicationScoped
class EquipmentStrangers extends RegistryTest implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    strangers.id(
        "/equipment/{id}",
        create(COORDINATOR, "/equipment", Map.of("deviceId", code("TAB"), "kind", "TABLET")));
  }
}
