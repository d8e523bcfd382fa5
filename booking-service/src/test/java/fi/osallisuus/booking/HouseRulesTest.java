package fi.osallisuus.booking;

import fi.osallisuus.kit.test.ArchRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

  @Test
  void holdInEveryClass() {
    ArchRules.check("fi.osallisuus.booking");
  }
}
