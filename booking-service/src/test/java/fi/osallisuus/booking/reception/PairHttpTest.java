package fi.osallisuus.booking.reception;

import static fi.osallisuus.booking.World.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.KafkaEvents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A health and a social professional who receive together (S4-10). */
@QuarkusTest
class PairHttpTest extends BookingTest {
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
    var away =
        plan(
            pair(
                nurse,
                social,
                "{\"field\":\"SOCIAL\",\"from\":\"2026-03-26\",\"to\":\"2026-03-27\"}"));
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
    KafkaEvents.publish(
        "registry.work-pair.v1",
        "work-pair.formed",
        id,
        World.COUNTY,
        """
        {"workPairId": "%s", "version": 1, "unitId": "%s", "professions": ["NURSE", "SOCIAL_WORKER"],
         "validFrom": "2026-01-12", "validTo": "2026-06-30", "absences": [%s],
         "members": [{"ref": "%s", "field": "HEALTH"}, {"ref": "%s", "field": "SOCIAL"}]}
        """
            .formatted(
                id,
                world.unit,
                String.join(",", absences),
                World.ref(health),
                World.ref(socialWorker)));
    World.awaitKnown("known_work_pair", "work_pair_id", id);
    return id;
  }
}
