package fi.osallisuus.verification;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.local.scenario.Await;
import org.junit.jupiter.api.Test;

/**
 * TEST_PLAN P3, P4, P6: what was answered survives a lost broker and a killed service, and counts
 * once.
 */
class CrashTest {
  private final Suite suite = Suite.running();

  @Test
  void whatWasBookedBetweenCommitAndRelayIsCountedOnceAfterAKill() {
    var pilot = Fresh.reception(suite);
    var professional = suite.as("professional17");
    suite.stack.kill("kafka");

    for (var slot : pilot.slots()) {
      professional.post(Fresh.APPOINTMENTS, pilot.appointmentAt(slot)).expect(201);
    }
    suite.stack.kill("booking");
    suite.stack.restart("kafka");
    suite.stack.restart("booking");

    var analyst = suite.as("analyst17");
    var report =
        Await.until(
            () -> analyst.get(pilot.report()),
            answer -> answer.status() == 200 && figure(answer, "BOOKINGS") >= pilot.slots().size());
    assertThat(figure(report, "BOOKINGS")).isEqualTo(5);
    assertThat(figure(report, "SLOTS_BOOKED")).isEqualTo(5);
    assertThat(figure(report, "SLOTS_OFFERED")).isEqualTo(5);
  }

  private static int figure(fi.osallisuus.local.scenario.Answer report, String key) {
    return report.body().path("figures").path(key).path("value").asInt(-1);
  }
}
