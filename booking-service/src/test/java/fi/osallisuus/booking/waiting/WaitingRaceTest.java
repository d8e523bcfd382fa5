package fi.osallisuus.booking.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.booking.slot.Span;
import fi.osallisuus.kit.tenancy.OwnContext;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Freed slots are offered once each, whoever frees, sweeps and grabs at the same moment. */
@QuarkusTest
class WaitingRaceTest extends BookingTest {
  @Inject WaitingSweeper sweeper;
  @Inject LineLocks locks;

  @Test
  void everyFreedSlotIsOfferedOnceToTheFirstInTheLine() throws Exception {
    var waiting = new WaitingWorld();
    var queue = new ArrayList<String>();
    for (int i = 0; i < 8; i++) {
      queue.add(waiting.waiter());
    }
    var work = new ArrayList<Callable<Boolean>>();
    for (int slot = 0; slot < 5; slot++) {
      int which = slot;
      work.add(
          () -> {
            waiting.free(which);
            return true;
          });
    }
    // Several instances sweep at once, and others try to be quicker.
    for (int i = 0; i < 10; i++) {
      int which = i % 5;
      work.add(
          () -> {
            sweeper.sweep(World.COUNTY);
            return true;
          });
      work.add(
          () -> {
            Response grabbed =
                World.post(
                    "PROFESSIONAL",
                    "/appointments",
                    waiting.world.booking(waiting.reception, WaitingWorld.STARTS.get(which)));
            return grabbed.statusCode() == 409;
          });
    }

    assertThat(atOnce(work)).containsOnly(true);
    sweeper.sweep(World.COUNTY);

    assertThat(queue.subList(0, 5))
        .allSatisfy(id -> assertThat(WaitingWorld.status(id)).isEqualTo("OFFERED"));
    assertThat(queue.subList(5, 8))
        .allSatisfy(id -> assertThat(WaitingWorld.status(id)).isEqualTo("WAITING"));
    assertThat(offers(waiting)).isEqualTo(5);
    assertThat(held(waiting)).isEqualTo(5);

    MovableClock.set(MORNING.plus(Duration.ofMinutes(121)));
    var sweeps = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 10; i++) {
      sweeps.add(
          () -> {
            sweeper.sweep(World.COUNTY);
            return true;
          });
    }
    atOnce(sweeps);
    sweeper.sweep(World.COUNTY);

    // The three behind them are offered first; the slots that nobody else waits for are offered to
    // those who have not had that slot.
    assertThat(queue.subList(5, 8))
        .allSatisfy(id -> assertThat(WaitingWorld.status(id)).isEqualTo("OFFERED"));
    assertThat(held(waiting)).isEqualTo(5);
    // Nobody has missed what was offered a moment ago.
    assertThat(
            World.number(
                "select count(*) from waiting_offer where outcome = 'MISSED' and reception_id = '"
                    + waiting.reception
                    + "'"))
        .isEqualTo(5);
    assertThat(
            World.number(
                "select count(*) from (select entry_id, starts_at from waiting_offer where reception_id = '"
                    + waiting.reception
                    + "' group by 1, 2 having count(*) > 1) twice"))
        .isZero();
    assertThat(
            World.number(
                "select count(*) from slot_claim a join slot_claim b on a.reception_id = b.reception_id"
                    + " and a.appointment_id < b.appointment_id and a.during && b.during where a.reception_id = '"
                    + waiting.reception
                    + "'"))
        .isZero();
  }

  @Test
  void anOfferThatStandsIsNotSettledByWhoReadTheListBefore() {
    var waiting = new WaitingWorld();
    var first = UUID.fromString(waiting.waiter());
    waiting.free(0);
    assertThat(WaitingWorld.status(first.toString())).isEqualTo("OFFERED");

    assertThat(locks(() -> locks.unanswered(first, MORNING.plus(Duration.ofMinutes(119)))))
        .isFalse();
    assertThat(locks(() -> locks.unanswered(first, MORNING.plus(Duration.ofMinutes(121)))))
        .isTrue();
  }

  @Test
  void aWishWhoseDaysAreNotOverIsNotPassedByWhoReadTheListBefore() {
    var waiting = new WaitingWorld();
    var wish = Map.<String, Object>of("fromDay", "2026-03-20", "toDay", "2026-03-27");
    var id =
        UUID.fromString(waiting.join(wish).then().statusCode(201).extract().<String>path("id"));

    assertThat(locks(() -> locks.past(id, LocalDate.parse("2026-03-27")))).isFalse();
    assertThat(locks(() -> locks.past(id, LocalDate.parse("2026-03-28")))).isTrue();
  }

  @Test
  void aSlotThatAnotherIsGivingAwayOrThatIsTakenIsLeftAlone() throws Exception {
    var waiting = new WaitingWorld();
    var reception = UUID.fromString(waiting.reception);
    var start = OffsetDateTime.parse(WaitingWorld.STARTS.getFirst()).toInstant();
    var slot = new Span(start, start.plus(Duration.ofMinutes(45)));
    Callable<Boolean> lock = () -> locks.slot(reception, slot, MORNING);
    assertThat(locks(lock)).isFalse();
    waiting.free(0);
    assertThat(locks(lock)).isTrue();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(locks(() -> lock.call() && !threads.submit(() -> locks(lock)).get())).isTrue();
    }
  }

  private static boolean locks(Callable<Boolean> lock) {
    return OwnContext.call(
        tenancy -> {
          tenancy.enter(World.COUNTY);
          return QuarkusTransaction.requiringNew().call(lock);
        });
  }

  @Test
  void acceptingAndSweepingAtTheEndOfTheTimeEndsInOneOfTheTwo() throws Exception {
    var waiting = new WaitingWorld();
    var first = waiting.waiter();
    var second = waiting.waiter();
    waiting.free(0);
    var etag = WaitingWorld.read(first).header("ETag");
    var work = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 10; i++) {
      work.add(
          () -> {
            var status =
                World.as("PROFESSIONAL")
                    .header("If-Match", etag)
                    .body(Map.of("noticeAcknowledgement", World.told(1)))
                    .post(World.API + "/waiting-list/" + first + ":accept")
                    .statusCode();
            return List.of(200, 410, 412).contains(status);
          });
      work.add(
          () -> {
            MovableClock.set(MORNING.plus(Duration.ofMinutes(121)));
            sweeper.sweep(World.COUNTY);
            return true;
          });
    }

    assertThat(atOnce(work)).containsOnly(true);
    // An entry that somebody is just answering is left to the next sweep.
    sweeper.sweep(World.COUNTY);

    boolean accepted = WaitingWorld.status(first).equals("ACCEPTED");
    assertThat(WaitingWorld.status(first)).isEqualTo(accepted ? "ACCEPTED" : "WAITING");
    assertThat(WaitingWorld.status(second)).isEqualTo(accepted ? "WAITING" : "OFFERED");
    assertThat(
            World.number(
                "select count(*) from slot_claim where reception_id = '" + waiting.reception + "'"))
        .isEqualTo(5);
  }

  private static long offers(WaitingWorld waiting) {
    return World.number(
        "select count(*) from waiting_offer where reception_id = '" + waiting.reception + "'");
  }

  private static long held(WaitingWorld waiting) {
    return World.number(
        "select count(*) from waiting_entry e join slot_claim c on c.appointment_id = e.appointment_id"
            + " where e.status = 'OFFERED' and c.reception_id = '"
            + waiting.reception
            + "'");
  }

  private static <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<T>();
      for (var future : threads.invokeAll(tasks)) {
        answers.add(future.get());
      }
      return answers;
    }
  }
}
