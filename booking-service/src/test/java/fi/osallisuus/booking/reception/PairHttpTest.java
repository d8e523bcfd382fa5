package fi.osallisuus.booking.reception;

import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.post;
import static fi.osallisuus.booking.World.verb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.KafkaEvents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A health and a social professional who receive together (S4-10). */
@QuarkusTest
class PairHttpTest extends BookingTest {
  private static final String AWAY =
      "{\"field\":\"SOCIAL\",\"from\":\"2026-03-26\",\"to\":\"2026-03-27\"}";

  private final String nurse = UUID.randomUUID().toString();
  private final String social = UUID.randomUUID().toString();
  private World world;
  private String guidance;
  private String pair;

  @BeforeEach
  void formAPair() {
    world = new World();
    guidance = "G_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    post(
            "ADMIN",
            "/services",
            Map.of(
                "code",
                guidance,
                "kind",
                "GUIDANCE",
                "name",
                Map.of("fi", "Asiakasohjaus", "sv", "Klienthandledning"),
                "notice",
                World.notice("1")))
        .then()
        .statusCode(201)
        .body("treatment", is(true));
    pair = pair(nurse, social);
  }

  @Test
  void bothAreClaimedWithTheRoomAndTheAppointmentIsOfThePair() {
    String reception = published(plan(pair));

    assertThat(
            World.number(
                "select count(*) from claim where role = 'PAIR' and owner_id = '"
                    + reception
                    + "'"))
        .isEqualTo(2);
    String id =
        post("CASE_LEAD", "/appointments", world.booking(reception, "2026-03-27T09:00:00+02:00"))
            .then()
            .statusCode(201)
            .body("kind", is("WORK_PAIR"))
            .extract()
            .path("id");
    KafkaEvents.await("booking.appointment.v1", id, 1);
    KafkaEvents.await("booking.reception.v1", reception, 1);
    assertThat(KafkaEvents.all("booking.reception.v1"))
        .anyMatch(e -> e.key().equals(reception) && e.value().contains(pair));
    assertThat(KafkaEvents.all("booking.reception.v1"))
        .noneMatch(e -> e.value().contains(World.ref(nurse)));
    KafkaEvents.assertContract("booking.appointment.v1");
    KafkaEvents.assertContract("booking.reception.v1");
  }

  @Test
  void onePersonIsNeverInTwoPairsAtOnce() {
    published(plan(pair));
    var other = plan(pair(nurse, UUID.randomUUID().toString()));

    post("COORDINATOR", "/receptions", other)
        .then()
        .statusCode(409)
        .body("code", is("PAIR_BUSY"))
        .body("conflicts.role", containsInAnyOrder("ROOM", "PAIR"));
    other.put("date", "2026-03-30");
    published(other);
  }

  @Test
  void whoIsAnExpertTooIsClaimedAsTheExpert() {
    published(world.plan("2026-03-27"));

    var both = plan(pair(world.account, social));
    post("COORDINATOR", "/receptions", both).then().statusCode(409).body("code", is("PAIR_BUSY"));
  }

  @Test
  void aPairReceivesWhenBothAreThereAtItsOwnUnitAndWhereTheServiceSaysSo() {
    var away = plan(pair(nurse, social, AWAY));
    refused(away, 409, "PAIR_MEMBER_AWAY").body("missing", contains("SOCIAL"));
    var late = plan(pair);
    late.put("date", "2026-07-01");
    refused(late, 409, "PAIR_NOT_VALID");
    var peer = plan(pair);
    peer.put("serviceCode", world.serviceCode);
    refused(peer, 422, "HOST_KIND_MISMATCH");
    var expert = world.plan("2026-03-27");
    expert.put("serviceCode", guidance);
    refused(expert, 422, "HOST_KIND_MISMATCH");
    var both = world.plan("2026-03-27");
    both.put("workPairId", pair);
    refused(both, 422, "HOST_REQUIRED");
    refused(plan(UUID.randomUUID().toString()), 422, "PAIR_UNKNOWN");
    var elsewhere = plan(pair);
    elsewhere.put("unitId", new World().unit);
    refused(elsewhere, 422, "PAIR_OF_ANOTHER_UNIT");
  }

  @Test
  void aPairThatEndsIsAwayOrMovesHasItsReceptionsFlaggedAndNothingMoreIsBookedThere() {
    String reception = published(plan(pair));
    booked(reception, "2026-03-27T09:00:00+02:00");
    flagged().body("items", empty());

    tell(pair, 2, world.unit, "2026-06-30", AWAY);
    awaitFlag("PAIR_MEMBER_AWAY");
    flagged()
        .body("items[0].receptionId", is(reception))
        .body("items[0].appointments", is(1))
        .body("items[0].flags.kind", contains("PAIR"))
        .body("items[0].flags.workPairId", contains(pair))
        .body("items[0].flags[0]", not(hasKey("expertId")));
    post("CASE_LEAD", "/appointments", world.booking(reception, "2026-03-27T10:00:00+02:00"))
        .then()
        .statusCode(409)
        .body("code", is("RECEPTION_NOT_OPEN"));
    get("COORDINATOR", "/receptions/" + reception).then().body("status", is("PUBLISHED"));
    get(
            "COORDINATOR",
            "/flagged-receptions?workPairId=%s&expertId=%s".formatted(pair, world.expert))
        .then()
        .body("items", empty());

    tell(pair, 3, world.unit, "2026-03-26", "");
    awaitFlag("PAIR_NOT_VALID");
    tell(pair, 4, new World().unit, "2026-06-30", "");
    awaitFlag("PAIR_OF_ANOTHER_UNIT");
    World.with(fi.osallisuus.kit.test.Tokens.as("COORDINATOR", "09"))
        .get(World.API + "/flagged-receptions?workPairId=" + pair)
        .then()
        .statusCode(200)
        .body("items", empty());

    tell(pair, 5, world.unit, "2026-06-30", "");
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> list().path("items.size()").equals(0));
    booked(reception, "2026-03-27T10:00:00+02:00");
  }

  @Test
  void anotherPairTakesAReceptionOverWithItsAppointmentsAndTheFirstIsFree() {
    String reception = published(plan(pair));
    String appointment = booked(reception, "2026-03-27T09:00:00+02:00");
    var third = UUID.randomUUID().toString();
    var fourth = UUID.randomUUID().toString();
    var other = pair(third, fourth);
    tell(pair, 2, world.unit, "2026-06-30", AWAY);
    awaitFlag("PAIR_MEMBER_AWAY");

    verb("COORDINATOR", "/receptions/" + reception, "change", Map.of("workPairId", other))
        .then()
        .statusCode(200)
        .body("workPairId", is(other));

    flagged().body("items", empty());
    get("COORDINATOR", "/appointments/" + appointment).then().body("status", is("CONFIRMED"));
    var elsewhere = plan(pair(nurse, social));
    elsewhere.put("roomId", world.room(true));
    String free = published(elsewhere);
    // Whoever is busy keeps what was: the reception of the third and the fourth stays theirs.
    verb("COORDINATOR", "/receptions/" + free, "change", Map.of("workPairId", pair(third, social)))
        .then()
        .statusCode(409)
        .body("code", is("PAIR_BUSY"));
    get("COORDINATOR", "/receptions/" + reception).then().body("workPairId", is(other));
    assertThat(
            World.number(
                "select count(*) from claim where role = 'PAIR' and owner_id in ('%s', '%s')"
                    .formatted(reception, free)))
        .isEqualTo(4);
  }

  @Test
  void aPairCannotTakeOverTheReceptionOfAnExpert() {
    String reception = published(world.plan("2026-03-27"));

    verb("COORDINATOR", "/receptions/" + reception, "change", Map.of("workPairId", pair))
        .then()
        .statusCode(422)
        .body("code", is("HOST_REQUIRED"));
    get("COORDINATOR", "/receptions/" + reception)
        .then()
        .body("expertIds", contains(world.expert))
        .body("version", is(0));
  }

  @Test
  void ofTwentyReceptionsThatNeedTheNurseOneIsPublished() throws Exception {
    var pairs =
        List.of(
            pair,
            pair(UUID.randomUUID().toString(), nurse),
            pair(nurse, UUID.randomUUID().toString()));
    var tasks = new ArrayList<Callable<Response>>();
    for (int i = 0; i < 20; i++) {
      var plan = plan(pairs.get(i % 3));
      plan.put("roomId", world.room(true));
      tasks.add(() -> post("COORDINATOR", "/receptions", plan));
    }

    var answers = new ArrayList<Response>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var future : threads.invokeAll(tasks)) {
        answers.add(future.get());
      }
    }

    assertThat(answers).filteredOn(a -> a.statusCode() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(a -> a.statusCode() != 201)
        .allSatisfy(a -> assertThat((String) a.path("code")).isEqualTo("PAIR_BUSY"));
    assertThat(
            World.number(
                "select count(*) from claim a join claim b on a.resource_id = b.resource_id"
                    + " and a.owner_id < b.owner_id and a.during && b.during"))
        .isZero();
  }

  private String booked(String reception, String start) {
    return post("CASE_LEAD", "/appointments", world.booking(reception, start))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private Response list() {
    return get("COORDINATOR", "/flagged-receptions?workPairId=" + pair);
  }

  private io.restassured.response.ValidatableResponse flagged() {
    return list().then().statusCode(200);
  }

  private void awaitFlag(String code) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> list().path("items.flags.code.flatten()").equals(List.of(code)));
  }

  private static io.restassured.response.ValidatableResponse refused(
      Map<String, Object> plan, int status, String code) {
    return post("COORDINATOR", "/receptions", plan)
        .then()
        .statusCode(status)
        .body("code", is(code));
  }

  private static String published(Map<String, Object> plan) {
    return post("COORDINATOR", "/receptions", plan).then().statusCode(201).extract().path("id");
  }

  private Map<String, Object> plan(String workPair) {
    var plan = world.plan("2026-03-27");
    plan.remove("expertIds");
    plan.remove("hostAlias");
    plan.put("serviceCode", guidance);
    plan.put("workPairId", workPair);
    return plan;
  }

  private String pair(String health, String socialWorker, String... absences) {
    var id = UUID.randomUUID().toString();
    var members = List.of(health, socialWorker);
    tell("work-pair.formed", id, 1, world.unit, "2026-06-30", String.join(",", absences), members);
    World.awaitKnown("known_work_pair", "work_pair_id", id);
    return id;
  }

  /** News of the pair of the nurse and the social worker. */
  private void tell(String id, int version, String unit, String validTo, String absences) {
    tell("work-pair.changed", id, version, unit, validTo, absences, List.of(nurse, social));
  }

  private static void tell(
      String type,
      String id,
      int version,
      String unit,
      String validTo,
      String absences,
      List<String> members) {
    KafkaEvents.publish(
        "registry.work-pair.v1",
        type,
        id,
        World.COUNTY,
        """
        {"workPairId": "%s", "version": %d, "unitId": "%s", "professions": ["NURSE", "SOCIAL_WORKER"],
         "validFrom": "2026-01-12", "validTo": "%s", "absences": [%s],
         "members": [{"ref": "%s", "field": "HEALTH"}, {"ref": "%s", "field": "SOCIAL"}]}
        """
            .formatted(
                id,
                version,
                unit,
                validTo,
                absences,
                World.ref(members.getFirst()),
                World.ref(members.getLast())));
  }
}
