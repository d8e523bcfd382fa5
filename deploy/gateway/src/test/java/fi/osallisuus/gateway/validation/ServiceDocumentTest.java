package fi.osallisuus.gateway.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;

/** The services' real documents, as they are checked in: one fault and the whole is unreadable. */
class ServiceDocumentTest {

  @ParameterizedTest
  @CsvSource({
    "registry, /api/registry/v1/experts",
    "booking, /api/booking/v1/appointments",
    "feedback, /api/feedback/v1/collections",
    "analytics, /api/analytics/v1/snapshots"
  })
  void everyServicesDocumentIsReadAndTellsWhatAWriteHolds(String service, String path)
      throws IOException {
    var document =
        ServiceDocument.read(
            Files.readAllBytes(Path.of("../../contracts/openapi/" + service + ".json")));

    assertThat(document.body("POST", path, MediaType.APPLICATION_JSON)).isPresent();
  }
}
