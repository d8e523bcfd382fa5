package fi.osallisuus.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class KitRulesTest {

  @Test
  void theKitKeepsTheHouseRules() {
    ArchRules.check("fi.osallisuus.kit");
  }

  @Test
  void noFileOfTheKitIsLongerThan150Lines() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      assertThat(files.filter(f -> f.toString().endsWith(".java")))
          .allSatisfy(
              file ->
                  assertThat(Files.readAllLines(file))
                      .as(file.toString())
                      .hasSizeLessThanOrEqualTo(150));
    }
  }
}
