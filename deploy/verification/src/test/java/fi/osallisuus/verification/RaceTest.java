package fi.osallisuus.verification;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.local.scenario.Answer;
import fi.osallisuus.verification.race.RaceSuite;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/**
 * TEST_PLAN P1: fifty callers want the same slot; exactly one gets it, the others are shown others.
 */
class RaceTest {
  private static final int CALLERS = 50;

  private final Suite suite = Suite.running();

  @Test
  void exactlyOneOfFiftyCallersGetsTheSlot() throws Exception {
    var pilot = Fresh.reception(suite);
    var professional = suite.as("professional17");
    var go = new CountDownLatch(1);
    List<Future<Answer>> calls = new ArrayList<>();

    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < CALLERS; i++) {
        calls.add(
            pool.submit(
                () -> {
                  go.await();
                  return professional.post(
                      Fresh.APPOINTMENTS, pilot.appointmentAt(pilot.firstSlot()));
                }));
      }
      go.countDown();
    }

    var won = 0;
    for (var call : calls) {
      var answer = call.get();
      if (answer.status() == 201) {
        won++;
      } else {
        answer.refused(409, "SLOT_UNAVAILABLE");
        assertThat(answer.body().path("alternatives").size()).isBetween(1, 3);
      }
    }
    assertThat(won).isEqualTo(1);
    assertThat(overlaps()).isZero();
  }

  @Test
  void aCrowdThatBooksMovesAndCancelsWhileTheServiceDiesFindsNothingTwiceAndLosesNothing()
      throws Exception {
    var pilot = suite.scenarioZero();
    var today = Fresh.reception(suite).today();

    var found =
        new RaceSuite(suite.stack, suite.as("coordinator17").token(), pilot.noticeVersion())
            .run(RaceSuite.Size.SMALL, pilot.site(), pilot.team(), today);

    assertThat(RaceSuite.flaws(found)).as("%s", found).isEmpty();
    // Nothing was found because nothing happened? Each kind of call was granted and refused.
    assertThat(found.get("answers"))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsKeys(
            "201 /appointments",
            "409 /appointments",
            "201 /holds/{id}:confirm",
            "200 /appointments/{id}:move",
            "409 /appointments/{id}:move",
            "200 /appointments/{id}:cancel",
            "201 /appointments:walk-in",
            "409 /appointments:walk-in",
            "201 /engagements",
            "409 /engagements");
  }

  private long overlaps() throws Exception {
    var booking = suite.stack.environment("booking");
    try (var connection =
            DriverManager.getConnection(
                booking.get("OSALLISUUS_DB_URL"),
                booking.get("OSALLISUUS_DB_OWNER_USER"),
                booking.get("OSALLISUUS_DB_OWNER_PASSWORD"));
        var sql = connection.createStatement();
        var rows =
            sql.executeQuery(
                """
                select count(*) from appointment a join appointment b
                  on a.reception_id = b.reception_id and a.id < b.id
                 and a.starts_at < b.ends_at and b.starts_at < a.ends_at
                 and a.status not like 'CANCELLED%' and b.status not like 'CANCELLED%'
                 and a.status <> 'EXPIRED' and b.status <> 'EXPIRED'
                """)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
