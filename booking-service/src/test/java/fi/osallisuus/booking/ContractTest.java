package fi.osallisuus.booking;

import fi.osallisuus.kit.test.EventContract;
import fi.osallisuus.kit.test.OpenApiContract;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ContractTest extends BookingTest {

  @Test
  void theDocumentIsTheCommittedOne() {
    OpenApiContract.check("booking");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "booking.notice.v1",
        "booking.reception.v1",
        "booking.appointment.v1",
        "booking.engagement.v1",
        "booking.visit.v1",
        "booking.referral.v1",
        "booking.waiting.v1",
        "booking.registration.v1",
        "booking.ward.v1",
        "booking.consultation.v1",
        "booking.incident.v1"
      })
  void everyEventHasASchemaAndAnExampleThatFits(String topic) {
    EventContract.assertExamples(topic);
  }
}
