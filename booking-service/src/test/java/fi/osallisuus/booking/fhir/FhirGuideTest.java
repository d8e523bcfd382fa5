package fi.osallisuus.booking.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines of the integrators' page do what it says. */
@QuarkusTest
class FhirGuideTest extends BookingTest {

  @Test
  void theLinesOfThePageBookAndCancel() throws IOException, InterruptedException {
    var world = new World();
    world.reception("2026-03-27");
    var page = Files.readString(Path.of("..", "docs", "fhir.md"));
    var lines = page.substring(page.indexOf("```sh\n") + 6, page.indexOf("\n```\n"));

    var shell = new ProcessBuilder(List.of("bash", "-euo", "pipefail", "-c", lines));
    shell.environment().put("FHIR", RestAssured.baseURI + ":" + RestAssured.port + FhirCalls.FHIR);
    shell.environment().put("TOKEN", Tokens.as("PROFESSIONAL", World.COUNTY));
    shell.environment().put("DAY", "2026-03-27");
    var process = shell.redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).contains("\"CapabilityStatement\"").contains("\"status\":\"cancelled\"");
  }
}
