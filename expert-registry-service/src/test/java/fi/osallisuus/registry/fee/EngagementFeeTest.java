package fi.osallisuus.registry.fee;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.HR;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.RegistryTest;
import fi.osallisuus.registry.Tasks;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What booking's engagements are worth: by the elapsed time of what was held, once. */
@QuarkusTest
class EngagementFeeTest extends RegistryTest {
  private static final String TOPIC = "booking.engagement.v1";

  private Tasks tasks;

  @BeforeEach
  void afterTheShift() {
    at("2026-10-26T08:00:00Z");
    tasks = Tasks.fresh();
    tasks.payHours();
  }

  @Test
  void aShiftOverTheClockChangeIsPaidForSevenHoursAndOnlyOnce() {
    var expert = create(COORDINATOR, "/experts", Pool.expert(UUID.randomUUID().toString()));
    var engagement = UUID.randomUUID().toString();

    tell("engagement.planned", engagement, expert);
    tell("engagement.held", engagement, expert);
    tell("engagement.held", engagement, expert);
    tell("engagement.closed", engagement, expert);
    var marker = UUID.randomUUID().toString();
    tell("engagement.held", marker, expert);

    FeeJourneyTest.await(
        () ->
            get(HR, "/fee-entries?expertId=" + expert)
                .extract()
                .<List<String>>path("items.engagementId"),
        ids -> ids.contains(marker));
    get(HR, "/fee-entries?expertId=" + expert)
        .body("items.findAll { it.engagementId == '" + engagement + "' }", hasSize(1))
        .body("items[0].feeAmount", is("175.00"))
        .body("items[0].mode", is(tasks.mode))
        .body("items[0].workedOn", is("2026-10-24"))
        .body("items[0].receptionId", nullValue());
  }

  private void tell(String type, String engagement, String expert) {
    KafkaEvents.publish(
        TOPIC,
        type,
        engagement,
        COUNTY,
        """
        {"engagementId":"%s","version":3,"kind":"OBSERVATION_SHIFT","status":"HELD","mode":"%s",
         "unitId":"%s","online":false,"initiativeIds":[],"startsAt":"2026-10-24T22:00:00+03:00",
         "endsAt":"2026-10-25T04:00:00+02:00","timeZone":"Europe/Helsinki",
         "localDate":"2026-10-24","plannedMinutes":420,"startedAt":"2026-10-24T22:00:00+03:00",
         "endedAt":"2026-10-25T04:00:00+02:00","elapsedMinutes":420,
         "durationReason":"CLOCK_CHANGE","expertIds":["%s"],"producerIds":[],"professions":[],
         "agendaTags":[],"organiserCount":0,"attendance":[]}"""
            .formatted(engagement, tasks.mode, Pool.area(), expert));
  }
}
