package fi.osallisuus.feedback;

import fi.osallisuus.kit.test.ArchRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  @Test
  void theHouseRulesHold() {
    ArchRules.check("fi.osallisuus.feedback");
  }
}
