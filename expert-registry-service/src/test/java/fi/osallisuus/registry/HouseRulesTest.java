package fi.osallisuus.registry;

import fi.osallisuus.kit.test.ArchRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

  @Test
  void theHouseRulesHold() {
    ArchRules.check("fi.osallisuus.registry");
  }
}
