package fi.osallisuus.registry.fee;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.HR;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.RegistryTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Writing the report of a shift is work: paid by the hours, once it is handed in (S2-16). */
@QuarkusTest
class WritingFeeTest extends RegistryTest {
  private static final String TOPIC = "feedback.observation-report.v1";

  @Test
  void twoHoursOfWritingArePaidOnceTheReportIsHandedIn() {
    at("2030-10-26T08:00:00Z");
    payShifts();
    var expert = create(COORDINATOR, "/experts", Pool.expert(UUID.randomUUID().toString()));
    var report = UUID.randomUUID().toString();

    tell(1, report, expert, "");
    tell(5, report, expert, "\"submittedOn\":\"2030-10-09\",");
    tell(6, report, expert, "\"submittedOn\":\"2030-10-09\",");
    var marker = UUID.randomUUID().toString();
    tell(1, marker, expert, "\"submittedOn\":\"2030-10-10\",");

    FeeJourneyTest.await(
        () ->
            get(HR, "/fee-entries?expertId=" + expert)
                .extract()
                .<List<String>>path("items.observationReportId"),
        ids -> ids.contains(marker));
    get(HR, "/fee-entries?expertId=" + expert)
        .body("items.findAll { it.observationReportId == '" + report + "' }", hasSize(1))
        .body("items[0].feeAmount", is("50.00"))
        .body("items[0].mode", is("OBSERVATION_SHIFT"))
        .body("items[0].workedOn", is("2030-10-09"))
        .body("items[0].engagementId", nullValue());
  }

  /** In a year of which no other test pays anything. */
  private static void payShifts() {
    var model =
        create(
            HR,
            "/fee-models",
            Map.of(
                "code",
                code("FM"),
                "basis",
                "PER_HOUR",
                "amount",
                "25.00",
                "modes",
                List.of("OBSERVATION_SHIFT"),
                "noShowPaid",
                false,
                "breaksPaid",
                false,
                "travelRates",
                List.of(),
                "validFrom",
                "2030-01-01",
                "validTo",
                "2030-12-31"));
    verb(HR, "/fee-models/" + model + ":approve").statusCode(200);
  }

  private static void tell(int version, String report, String expert, String submitted) {
    KafkaEvents.publish(
        TOPIC,
        "observation-report.changed",
        report,
        COUNTY,
        """
        {"reportId":"%s","version":%d,"status":"SUBMITTED","engagementId":"%s","expertId":"%s",
         "unitId":"%s","wardId":"%s","shiftOn":"2030-10-06","summaryDueOn":"2030-10-16",
         "observations":[],"urgentCount":0,"writingHours":2.0,%s"actionCount":0}"""
            .formatted(
                report,
                version,
                UUID.randomUUID(),
                expert,
                Pool.area(),
                UUID.randomUUID(),
                submitted));
  }
}
