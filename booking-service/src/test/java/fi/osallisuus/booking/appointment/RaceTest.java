package fi.osallisuus.booking.appointment;

import static fi.osallisuus.booking.World.API;
import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RaceTest extends BookingTest {
  private static final int CALLERS = 50;
  private static final String NINE = "2026-03-27T09:00:00+02:00";

  @Test
  void ofFiftyCallersForOneSlotOneGetsItAndTheOthersAlternatives() throws Exception {
    var world = new World();
    var reception = world.reception("2026-03-27");

    var answers = race("/appointments", world.booking(reception, NINE));

    assertThat(tally(answers)).isEqualTo(Map.of("201", 1L, "409 SLOT_UNAVAILABLE", CALLERS - 1L));
    assertThat(answers)
        .filteredOn(a -> a.statusCode() == 409)
        .allSatisfy(
            a -> {
              assertThat((String) a.path("code")).isEqualTo("SLOT_UNAVAILABLE");
              assertThat((List<?>) a.path("alternatives")).hasSize(3);
            });
    assertThat(overlaps(reception)).isZero();
    assertThat(
            World.number(
                "select count(*) from appointment where reception_id = '" + reception + "'"))
        .isOne();
    assertThat(
            World.number(
                "select count(*) from kit_audit where action = 'appointment.confirmed' and entity_id in"
                    + " (select id::text from appointment where reception_id = '"
                    + reception
                    + "')"))
        .isOne();
  }

  @Test
  void ofFiftyPlannersForOneHostOneGetsTheTime() throws Exception {
    var world = new World();

    var answers = race("COORDINATOR", "/receptions", world.plan("2026-03-27"));

    assertThat(answers).filteredOn(a -> a.statusCode() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(a -> a.statusCode() != 201)
        .allSatisfy(a -> assertThat((String) a.path("code")).isEqualTo("HOST_BUSY"));
    assertThat(
            World.number(
                "select count(*) from claim a join claim b on a.resource_id = b.resource_id"
                    + " and a.owner_id < b.owner_id and a.during && b.during"))
        .isZero();
  }

  @Test
  void cancellingAndBookingAtOnceNeverLeavesTwoInASlot() throws Exception {
    var world = new World();
    var reception = world.reception("2026-03-27");
    var tasks = new ArrayList<Callable<Response>>();
    for (int i = 0; i < 30; i++) {
      tasks.add(
          () -> {
            var booked =
                World.post("PROFESSIONAL", "/appointments", world.booking(reception, NINE));
            return booked.statusCode() == 201
                ? World.verb(
                    "COORDINATOR",
                    "/appointments/" + booked.path("id"),
                    "cancel",
                    Map.of("by", "CLIENT"))
                : booked;
          });
    }

    var answers = atOnce(tasks);

    assertThat(answers).extracting(Response::statusCode).isSubsetOf(200, 409);
    assertThat(overlaps(reception)).isZero();
    assertThat(
            World.number(
                "select count(*) from slot_claim where reception_id = '" + reception + "'"))
        .isZero();
  }

  /** Twenty appointments, one slot: one moves there, the others stay, and nobody loses a time. */
  @Test
  void ofTwentyWhoMoveIntoOneSlotOneGetsItAndTheOthersKeepTheirs() throws Exception {
    var world = new World();
    var plan = world.plan("2026-03-27");
    plan.put("slotMinutes", 10);
    plan.put("pauseMinutes", 0);
    String reception = World.post("COORDINATOR", "/receptions", plan).path("id");
    var tasks = new ArrayList<Callable<Response>>();
    for (int i = 0; i < 20; i++) {
      var id = world.booked(reception, at(i < 18 ? 9 : 13, i < 18 ? i * 10 : (i - 18) * 10));
      tasks.add(() -> move(id, reception, at(14, 0)));
    }

    var answers = atOnce(tasks);

    assertThat(tally(answers)).isEqualTo(Map.of("200", 1L, "409 SLOT_UNAVAILABLE", 19L));
    assertThat(overlaps(reception)).isZero();
    assertThat(claimsOfConfirmed(reception)).isEqualTo(20);
  }

  /** Crosswise moves would wait on each other for ever if the old slot were given up first. */
  @Test
  void whoSwapNeverWaitOnEachOther() throws Exception {
    var world = new World();
    var reception = world.reception("2026-03-27");
    var nine = world.booked(reception, at(9, 0));
    var ten = world.booked(reception, at(10, 0));
    long began = System.nanoTime();

    for (int round = 0; round < 10; round++) {
      var answers =
          atOnce(
              List.of(
                  () -> move(nine, reception, at(10, 0)), () -> move(ten, reception, at(9, 0))));
      assertThat(answers).extracting(Response::statusCode).containsOnly(409);
    }

    // One deadlock alone would take a second to be found.
    assertThat(System.nanoTime() - began).isLessThan(5_000_000_000L);
    assertThat(claimsOfConfirmed(reception)).isEqualTo(2);
  }

  /**
   * Of many takers of a hold that has run out one gets the slot; the holder hears that it is gone.
   */
  @Test
  void aHoldThatHasRunOutIsTakenOverOnce() throws Exception {
    var world = new World();
    var reception = world.reception("2026-03-27");
    var held = world.booking(reception, NINE);
    held.remove("noticeAcknowledgement");
    String hold = World.post("PROFESSIONAL", "/holds", held).path("id");
    // A minute more than the hold lasts: the clock has gone on while the world was made.
    MovableClock.set(MORNING.plusSeconds(660));

    var answers = race("/appointments", world.booking(reception, NINE));

    assertThat(tally(answers)).isEqualTo(Map.of("201", 1L, "409 SLOT_UNAVAILABLE", CALLERS - 1L));
    World.post(
            "PROFESSIONAL",
            "/holds/" + hold + ":confirm",
            Map.of("noticeAcknowledgement", World.told(1)))
        .then()
        .statusCode(410);
    assertThat(overlaps(reception)).isZero();
  }

  @Test
  void holdsOfOneCallerAreCountedOneAfterTheOther() throws Exception {
    var world = new World();
    var plan = world.plan("2026-03-27");
    plan.put("slotMinutes", 10);
    plan.put("pauseMinutes", 0);
    String reception = World.post("COORDINATOR", "/receptions", plan).path("id");
    var token = Tokens.as(UUID.randomUUID().toString(), "SYSTEM", World.COUNTY);
    var tasks = new ArrayList<Callable<Response>>();
    for (int i = 0; i < 30; i++) {
      var hold = world.booking(reception, at(9, i < 18 ? i * 10 : 240 + (i - 18) * 10));
      hold.remove("noticeAcknowledgement");
      tasks.add(
          () ->
              World.with(token)
                  .header("Idempotency-Key", UUID.randomUUID().toString())
                  .body(hold)
                  .post(API + "/holds"));
    }

    assertThat(tally(atOnce(tasks))).isEqualTo(Map.of("201", 20L, "409 HOLD_LIMIT", 10L));
  }

  private static Response move(String id, String reception, String start) {
    return World.as("COORDINATOR")
        .header("If-Match", "*")
        .body(Map.of("receptionId", reception, "start", start))
        .post(API + "/appointments/" + id + ":move");
  }

  private static String at(int hour, int minutes) {
    return OffsetDateTime.parse(NINE).withHour(hour).plusMinutes(minutes).toString();
  }

  private static long claimsOfConfirmed(String reception) {
    return World.number(
        "select count(*) from appointment a join slot_claim c on c.appointment_id = a.id"
            + " and c.during = tstzrange(a.starts_at, a.ends_at, '[)')"
            + " where a.status = 'CONFIRMED' and a.reception_id = '"
            + reception
            + "'");
  }

  /** The race is worth something only if it is lost without its guard. */
  @Test
  void withoutTheConstraintSeveralWouldGetTheSlot() throws Exception {
    var world = new World();
    var reception = world.reception("2026-03-27");
    World.execute("alter table slot_claim drop constraint slot_claim_no_overlap");
    try {
      var answers = race("/appointments", world.booking(reception, NINE));

      assertThat(answers).filteredOn(a -> a.statusCode() == 201).hasSizeGreaterThan(1);
      assertThat(overlaps(reception)).isPositive();
    } finally {
      World.execute("delete from slot_claim where reception_id = '" + reception + "'");
      World.execute(
          "alter table slot_claim add constraint slot_claim_no_overlap"
              + " exclude using gist (reception_id with =, during with &&)");
    }
  }

  /** How often each answer was given; a wrong one names itself. */
  private static Map<String, Long> tally(List<Response> answers) {
    return answers.stream()
        .collect(
            Collectors.groupingBy(
                a ->
                    a.statusCode() < 300
                        ? "" + a.statusCode()
                        : a.statusCode() + " " + a.path("code"),
                Collectors.counting()));
  }

  private static long overlaps(String reception) {
    return World.number(
        "select count(*) from slot_claim a join slot_claim b on a.reception_id = b.reception_id"
            + " and a.appointment_id < b.appointment_id and a.during && b.during where a.reception_id = '"
            + reception
            + "'");
  }

  private static List<Response> race(String path, Object body) throws Exception {
    return race("PROFESSIONAL", path, body);
  }

  private static List<Response> race(String role, String path, Object body) throws Exception {
    var token = Tokens.as(role, World.COUNTY);
    var start = new CyclicBarrier(CALLERS);
    var tasks = new ArrayList<Callable<Response>>();
    for (int i = 0; i < CALLERS; i++) {
      tasks.add(
          () -> {
            var request =
                World.with(token)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(body);
            start.await();
            return request.post(API + path);
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
