package fi.osallisuus.registry.workpair;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.registry.RegistryTest;
import fi.osallisuus.registry.Structures;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class WorkPairJourneyTest extends RegistryTest {
  private static final String TOPIC = "registry.work-pair.v1";
  private final String nurse = UUID.randomUUID().toString();
  private final String social = UUID.randomUUID().toString();

  @Test
  void oneOfHealthAndOneOfSocialWorkAreAPair() {
    var unit = Structures.area();

    var id =
        create(UNIT_MANAGER, "/work-pairs", pair(unit, "PUBLIC_HEALTH_NURSE", "SOCIAL_INSTRUCTOR"));

    get(PROFESSIONAL, "/work-pairs/" + id)
        .body("members.field", contains("HEALTH", "SOCIAL"))
        .body("overrideReason", nullValue());
    asAccount(nurse, CASE_LEAD)
        .get(BASE + "/work-pairs?mine=true")
        .then()
        .body("items.id", contains(id));
    KafkaEvents.await(TOPIC, id, 1);
    KafkaEvents.assertContract(TOPIC);
    assertThat(KafkaEvents.all(TOPIC)).noneMatch(r -> r.value().contains(nurse));
  }

  @ParameterizedTest
  @CsvSource({"NURSE, DOCTOR", "SOCIAL_WORKER, SOCIAL_INSTRUCTOR"})
  void twoOfOneFieldNeedAReason(String first, String second) {
    var pair = pair(Structures.area(), first, second);

    post(UNIT_MANAGER, "/work-pairs", pair)
        .statusCode(422)
        .body("code", is("PAIR_COMPOSITION"))
        .body("errors.pointer", hasItem("/members"));
    pair.put("overrideReason", "VACANCY");
    post(UNIT_MANAGER, "/work-pairs", pair).statusCode(201).body("overrideReason", is("VACANCY"));
  }

  @Test
  void oneThreeOrTheSamePersonTwiceAreNoPairWhateverTheReason() {
    var unit = Structures.area();
    var alone = pair(unit, "NURSE", "SOCIAL_WORKER");
    alone.put("overrideReason", "PILOT");
    alone.put("members", List.of(member(nurse, "NURSE")));
    var same = new HashMap<>(alone);
    same.put("members", List.of(member(nurse, "NURSE"), member(nurse, "SOCIAL_WORKER")));

    post(UNIT_MANAGER, "/work-pairs", alone).statusCode(422).body("code", is("PAIR_COMPOSITION"));
    post(UNIT_MANAGER, "/work-pairs", same).statusCode(422).body("code", is("PAIR_COMPOSITION"));
    post(COORDINATOR, "/work-pairs", alone).statusCode(403);
  }

  @Test
  void whoIsAwayIsSeenOnTheDayAndTheAbsenceCanBeTakenBack() {
    var unit = Structures.area();
    var made = post(UNIT_MANAGER, "/work-pairs", pair(unit, "NURSE", "SOCIAL_WORKER"));
    String id = made.statusCode(201).extract().path("id");
    String member = made.extract().path("members[1].id");
    var path = "/work-pairs/" + id + "/absences";
    String absence =
        post(CASE_LEAD, path, away(member, "2026-03-23", "2026-03-27"))
            .statusCode(201)
            .extract()
            .path("members[1].absences[0].id");

    get(PROFESSIONAL, "/work-pairs?on=2026-03-27&unitId=" + unit)
        .body("items[0].members.away", contains(false, true));
    get(PROFESSIONAL, "/work-pairs?on=2026-03-28&unitId=" + unit)
        .body("items[0].members.away", contains(false, false));
    refused(path, away(member, "2026-03-27", "2026-04-01"), 409, "ABSENCE_OVERLAP", "/from");
    refused(path, away(member, "2026-01-01", "2026-01-02"), 422, "ABSENCE_OUTSIDE", "/from");
    refused(path, away(member, "2026-05-02", "2026-05-01"), 422, "DATES_REVERSED", "/to");
    refused(
        path,
        away(UUID.randomUUID().toString(), "2026-05-02", "2026-05-03"),
        422,
        "PAIR_MEMBER_UNKNOWN",
        "/memberId");
    as(CASE_LEAD)
        .header("If-Match", "*")
        .delete(BASE + path + "/" + absence)
        .then()
        .statusCode(200)
        .body("members[1].absences", empty());
    KafkaEvents.await(TOPIC, id, 3);
    assertThat(KafkaEvents.types(TOPIC, id))
        .containsExactly("work-pair.formed", "work-pair.changed", "work-pair.changed");
    KafkaEvents.assertContract(TOPIC);
  }

  @Test
  void aPairMovesAndEnds() {
    var unit = Structures.area();
    var other = Structures.area();
    var id = create(UNIT_MANAGER, "/work-pairs", pair(unit, "NURSE", "SOCIAL_WORKER"));
    as(UNIT_MANAGER)
        .header("If-Match", "\"1\"")
        .body(Map.of("unitId", other, "validFrom", "2026-01-12"))
        .put(BASE + "/work-pairs/" + id)
        .then()
        .statusCode(200)
        .body("unitId", is(other));
    verb(UNIT_MANAGER, "/work-pairs/" + id + ":end", Map.of("validTo", "2026-01-11"))
        .statusCode(422)
        .body("code", is("DATES_REVERSED"));

    verb(UNIT_MANAGER, "/work-pairs/" + id + ":end", Map.of("validTo", "2026-06-30"))
        .statusCode(200);

    get(PROFESSIONAL, "/work-pairs?on=2026-06-30&unitId=" + other).body("items.id", contains(id));
    get(PROFESSIONAL, "/work-pairs?on=2026-07-01&unitId=" + other).body("items", empty());
  }

  private void refused(
      String path, Map<String, Object> body, int status, String code, String pointer) {
    post(CASE_LEAD, path, body)
        .statusCode(status)
        .body("code", is(code))
        .body("errors.pointer", hasItem(pointer));
  }

  private static Map<String, Object> away(String member, String from, String to) {
    return Map.of("memberId", member, "from", from, "to", to);
  }

  private Map<String, Object> pair(String unit, String first, String second) {
    var pair = new HashMap<String, Object>();
    pair.put("unitId", unit);
    pair.put("validFrom", "2026-01-12");
    pair.put("members", List.of(member(nurse, first), member(social, second)));
    return pair;
  }

  private static Map<String, Object> member(String account, String profession) {
    return Map.of("accountId", account, "profession", profession);
  }
}
