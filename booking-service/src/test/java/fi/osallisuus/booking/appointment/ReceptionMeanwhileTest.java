package fi.osallisuus.booking.appointment;

import static fi.osallisuus.booking.World.API;
import static fi.osallisuus.booking.World.post;
import static fi.osallisuus.booking.World.told;
import static fi.osallisuus.booking.World.verb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.SuiteResource;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reception changes after somebody has booked into it, or just while somebody does. */
@QuarkusTest
class ReceptionMeanwhileTest extends BookingTest {
  private static final String NINE = "2026-03-27T09:00:00+02:00";
  private static final String TEN = "2026-03-27T10:00:00+02:00";
  private static final String TWO = "2026-03-27T14:00:00+02:00";

  private static final String CANCELS =
      "update reception set status = 'CANCELLED', version = version + 1 where id = ?";
  private static final String BOOKS = "select 1 from reception where id = ? for share";

  private World world;
  private String reception;
  private String first;

  @BeforeEach
  void somebodyHasBooked() {
    world = new World();
    reception = world.reception("2026-03-27");
    first = world.booked(reception, NINE);
  }

  @Test
  void itsTimeIsTheOneOfNow() {
    change(Map.of("to", "12:00", "breaks", List.of())).statusCode(200);
    book(TWO).statusCode(422).body("code", is("NOT_A_SLOT"));

    change(Map.of("to", "15:00", "breaks", List.of(Map.of("from", "12:00", "to", "13:00"))))
        .statusCode(200);
    book(TWO).statusCode(201);
  }

  @Test
  void aFlagOnItIsSeenAtOnceAndSoIsItsEnd() {
    World.execute(
        "insert into reception_flag (reception_id, subject_id, county, kind, code, since) values ('"
            + reception
            + "', gen_random_uuid(), '17', 'HOST', 'PAUSED', now())");
    book(TEN).statusCode(409).body("code", is("RECEPTION_NOT_OPEN"));

    World.execute("delete from reception_flag where reception_id = '" + reception + "'");
    book(TEN).statusCode(201);
  }

  @Test
  void aNoticePublishedSinceMustHaveBeenTold() {
    post("ADMIN", "/services/" + world.service + "/notices", World.notice("2"))
        .then()
        .statusCode(201);

    book(TEN).statusCode(409).body("code", is("NOTICE_OUTDATED"));
    var booking = world.booking(reception, TEN);
    booking.put("noticeAcknowledgement", told(2));
    post("PROFESSIONAL", "/appointments", booking).then().statusCode(201);
  }

  @Test
  void itIsUnknownToAnotherCounty() {
    World.with(Tokens.as("PROFESSIONAL", "05"))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(world.booking(reception, TEN))
        .post(API + "/appointments")
        .then()
        .statusCode(422)
        .body("code", is("RECEPTION_UNKNOWN"));
  }

  @Test
  void whoBooksWhileItIsBeingCancelledIsRefused() throws Exception {
    whileAnother(CANCELS, () -> book(TEN)).statusCode(409).body("code", is("RECEPTION_NOT_OPEN"));

    assertThat(live()).isOne();
  }

  @Test
  void whoMovesIntoItWhileItIsBeingCancelledKeepsTheOldTime() throws Exception {
    var other = world.reception("2026-03-30");
    var id = world.booked(other, "2026-03-30T09:00:00+03:00");
    var move = Map.of("receptionId", reception, "start", TEN);

    whileAnother(CANCELS, () -> verb("PROFESSIONAL", "/appointments/" + id, "move", move).then())
        .statusCode(409)
        .body("code", is("RECEPTION_NOT_OPEN"));

    World.get("PROFESSIONAL", "/appointments/" + id)
        .then()
        .body("receptionId", is(other))
        .body("status", is("CONFIRMED"));
  }

  @Test
  void whoUndoesACheckInWhileItIsBeingCancelledIsRefused() throws Exception {
    MovableClock.set(OffsetDateTime.parse(NINE).toInstant());
    verb("COORDINATOR", "/appointments/" + first, "check-in", Map.of("noticeRepeated", true))
        .then()
        .statusCode(200);

    whileAnother(CANCELS, () -> verb("COORDINATOR", "/appointments/" + first, "undo", "").then())
        .statusCode(409)
        .body("code", is("RECEPTION_NOT_OPEN"));

    World.get("COORDINATOR", "/appointments/" + first).then().body("status", is("CHECKED_IN"));
  }

  @Test
  void cancellingLeavesNoneBehindWhoBooksAtTheSameTime() throws Exception {
    var work = new ArrayList<Callable<Response>>();
    for (String start :
        List.of(TEN, "2026-03-27T11:00:00+02:00", "2026-03-27T13:00:00+02:00", TWO)) {
      work.add(() -> post("PROFESSIONAL", "/appointments", world.booking(reception, start)));
    }
    work.add(2, this::cancel);

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var answer : threads.invokeAll(work)) {
        assertThat(answer.get().statusCode()).isIn(200, 201, 409);
      }
    }

    World.get("COORDINATOR", "/receptions/" + reception).then().body("status", is("CANCELLED"));
    assertThat(live()).isZero();
  }

  @Test
  void cancellingWaitsForWhoIsJustBooking() throws Exception {
    whileAnother(BOOKS, () -> cancel().then()).statusCode(200);
  }

  @Test
  void changingWaitsForWhoIsJustBooking() throws Exception {
    whileAnother(BOOKS, () -> change(Map.of("to", "12:00", "breaks", List.of()))).statusCode(200);
  }

  /** What the call answers, which waits until another's transaction has ended. */
  private ValidatableResponse whileAnother(String statement, Callable<ValidatableResponse> call)
      throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var another = SuiteResource.owner();
        var sql = another.prepareStatement(statement)) {
      another.setAutoCommit(false);
      sql.setObject(1, UUID.fromString(reception));
      sql.execute();
      var answer = threads.submit(call);
      Thread.sleep(300);
      assertThat(answer.isDone()).isFalse();
      another.commit();
      return answer.get();
    }
  }

  private Response cancel() {
    return verb(
        "COORDINATOR",
        "/receptions/" + reception,
        "cancel?onUnsupported=CANCEL",
        Map.of("reason", "EXPERT_ABSENT"));
  }

  private ValidatableResponse book(String start) {
    return post("PROFESSIONAL", "/appointments", world.booking(reception, start)).then();
  }

  private ValidatableResponse change(Map<String, Object> change) {
    return verb("COORDINATOR", "/receptions/" + reception, "change", change).then();
  }

  private long live() {
    return World.number(
        "select count(*) from appointment where status in ('HELD', 'CONFIRMED') and reception_id = '"
            + reception
            + "'");
  }
}
