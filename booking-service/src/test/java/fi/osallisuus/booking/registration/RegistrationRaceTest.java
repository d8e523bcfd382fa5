package fi.osallisuus.booking.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Sixty people, ten seats; and what is freed goes to one person each. */
@QuarkusTest
class RegistrationRaceTest extends BookingTest {
  private static final int PEOPLE = 60;
  private static final int SEATS = 10;

  @Inject RegistrationSweeper sweeper;

  @Test
  void ofSixtyTenGetASeatAndTheOthersWaitInLine() throws Exception {
    var event = new Events(SEATS);

    var answers = race(event, Map.of());

    assertThat(tally(answers)).isEqualTo(Map.of("201 REGISTERED", 10L, "201 WAITLISTED", 50L));
    assertThat(taken(event)).isEqualTo(SEATS);
    assertThat(
            World.number(
                "select count(distinct place) from registration where engagement_id = '"
                    + event.id
                    + "'"))
        .isEqualTo(PEOPLE);
  }

  @Test
  void ofSixtyWhoWillNotWaitFiftyAreToldWhatToDo() throws Exception {
    var event = new Events(SEATS);

    var answers = race(event, Map.of("waitIfFull", false));

    assertThat(tally(answers))
        .isEqualTo(Map.of("201 REGISTERED", 10L, "409 CAPACITY_EXHAUSTED", 50L));
    assertThat(answers)
        .filteredOn(a -> a.statusCode() == 409)
        .allSatisfy(a -> assertThat((Boolean) a.path("waitingListOpen")).isTrue());
  }

  @Test
  void freedSeatsAreOfferedOnceWhoeverFreesAndSweepsAtOnce() throws Exception {
    var event = new Events(SEATS);
    var answers = race(event, Map.of());
    var seated =
        answers.stream()
            .filter(a -> a.path("status").equals("REGISTERED"))
            .map(a -> a.<String>path("id"))
            .toList();
    var work = new ArrayList<Callable<Response>>();
    for (var id : seated.subList(0, 6)) {
      work.add(() -> Events.verb(id, "cancel", Map.of()));
    }
    for (int i = 0; i < 6; i++) {
      work.add(
          () -> {
            sweeper.sweep(World.COUNTY);
            return World.get("COORDINATOR", event.path() + "/registration");
          });
    }

    assertThat(atOnce(work)).extracting(Response::statusCode).containsOnly(200);

    assertThat(count(event, "OFFERED")).isEqualTo(6);
    assertThat(count(event, "REGISTERED")).isEqualTo(4);
    assertThat(taken(event)).isEqualTo(SEATS);
    assertThat(
            World.number(
                "select count(*) from kit_audit where action = 'registration.offered' and entity_id in"
                    + " (select id::text from registration where engagement_id = '"
                    + event.id
                    + "')"))
        .isEqualTo(6);
    // The six who stand first in the line.
    assertThat(
            World.number(
                "select count(*) from registration w join registration o on o.engagement_id = w.engagement_id"
                    + " where w.status = 'WAITLISTED' and o.status = 'OFFERED' and w.place < o.place"
                    + " and w.engagement_id = '"
                    + event.id
                    + "'"))
        .isZero();

    MovableClock.set(MORNING.plus(Duration.ofDays(2)));
    var sweeps = new ArrayList<Callable<Response>>();
    for (int i = 0; i < 8; i++) {
      sweeps.add(
          () -> {
            sweeper.sweep(World.COUNTY);
            return World.get("COORDINATOR", event.path() + "/registration");
          });
    }
    atOnce(sweeps);

    assertThat(count(event, "OFFERED")).isEqualTo(6);
    assertThat(taken(event)).isEqualTo(SEATS);
    assertThat(
            World.number(
                "select count(*) from registration where offers_missed = 1 and status = 'WAITLISTED'"
                    + " and engagement_id = '"
                    + event.id
                    + "'"))
        .isEqualTo(6);
  }

  private static Map<String, Long> tally(List<Response> answers) {
    return answers.stream()
        .collect(
            Collectors.groupingBy(
                a -> a.statusCode() + " " + a.path(a.statusCode() == 201 ? "status" : "code"),
                Collectors.counting()));
  }

  private static long taken(Events event) {
    return World.number("select taken from event_seats where engagement_id = '" + event.id + "'");
  }

  private static long count(Events event, String status) {
    return World.number(
        "select count(*) from registration where status = '%s' and engagement_id = '%s'"
            .formatted(status, event.id));
  }

  private static List<Response> race(Events event, Object body) throws Exception {
    var token = Tokens.as("PROFESSIONAL", World.COUNTY);
    var start = new CyclicBarrier(PEOPLE);
    var tasks = new ArrayList<Callable<Response>>();
    for (int i = 0; i < PEOPLE; i++) {
      tasks.add(
          () -> {
            var request =
                World.with(token)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(body);
            start.await();
            return request.post(World.API + event.path() + "/registrations");
          });
    }
    return atOnce(tasks);
  }

  private static List<Response> atOnce(List<Callable<Response>> tasks) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<Response>();
      for (var future : threads.invokeAll(tasks)) {
        answers.add(future.get());
      }
      return answers;
    }
  }
}
