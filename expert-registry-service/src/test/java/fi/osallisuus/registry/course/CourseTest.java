package fi.osallisuus.registry.course;

import static fi.osallisuus.kit.actor.Roles.ANALYST;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.RegistryTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CourseTest extends RegistryTest {
  private static final String TOPIC = "registry.course-completion.v1";

  @Test
  void aParticipantIsInvitedStartsAndCompletes() {
    var path = "/courses/" + course() + "/completions";
    var id = create(COORDINATOR, path, Map.of("participant", "HS-1", "invitedOn", "2026-01-12"));
    verb(COORDINATOR, path + "/" + id + ":complete", Map.of("completedOn", "2026-02-02"))
        .statusCode(409)
        .body("code", is("COMPLETION_TRANSITION_NOT_ALLOWED"));
    verb(COORDINATOR, path + "/" + id + ":start", Map.of("startedOn", "2026-01-11"))
        .statusCode(422)
        .body("code", is("DATES_REVERSED"))
        .body("errors.pointer", hasItem("/startedOn"));
    verb(COORDINATOR, path + "/" + id + ":start", Map.of("startedOn", "2026-01-20"))
        .statusCode(200);
    verb(COORDINATOR, path + "/" + id + ":complete", Map.of("completedOn", "2026-02-02"))
        .statusCode(200)
        .body("status", is("COMPLETED"));
    post(COORDINATOR, path, Map.of("participant", "HS-1"))
        .statusCode(409)
        .body("code", is("PARTICIPANT_EXISTS"));
    post(COORDINATOR, path, Map.of("participant", "nimi@example.org")).statusCode(400);

    var events = KafkaEvents.await(TOPIC, id, 3);
    assertThat(KafkaEvents.types(TOPIC, id))
        .containsExactly(
            "course-completion.invited",
            "course-completion.started",
            "course-completion.completed");
    var last = JsonPath.from(events.getLast().value());
    assertThat(last.getString("startedOn")).isEqualTo("2026-01-20");
    assertThat(last.getString("completedOn")).isEqualTo("2026-02-02");
    assertThat(events.getLast().value()).doesNotContain("HS-1");
    KafkaEvents.assertContract(TOPIC);
  }

  @Test
  void oneEnrolsOneselfAndFollowsTheOwnCoursesOnly() {
    var course = course();
    var path = "/courses/" + course + "/completions";
    var me = UUID.randomUUID().toString();
    String id =
        post(asAccount(me, EXPERT), path + "/own", Map.of())
            .statusCode(201)
            .body("invitedOn", is("2026-03-20"))
            .extract()
            .path("id");

    verb(asAccount("another", EXPERT), path + "/" + id + ":start", started("2026-03-20"))
        .statusCode(404);
    verb(asAccount(me, EXPERT), path + "/" + id + ":start", started("2026-03-20")).statusCode(200);
    asAccount(me, EXPERT)
        .get(BASE + "/course-completions/own")
        .then()
        .statusCode(200)
        .body("items.courseId", contains(course))
        .body("items.status", contains("STARTED"));
    asAccount("another", EXPERT)
        .get(BASE + "/course-completions/own")
        .then()
        .body("items", empty());
    asAccount(me, EXPERT).get(BASE + path).then().statusCode(403);
  }

  @Test
  void anErasedExpertLeavesACountAndNoTrace() {
    var path = "/courses/" + course() + "/completions";
    var account = UUID.randomUUID().toString();
    var expert = create(COORDINATOR, "/experts", Pool.expert(account));
    post(COORDINATOR, path, Map.of("participant", account))
        .statusCode(201)
        .body("participant", is(expert));
    post(asAccount(account, EXPERT), path + "/own", Map.of())
        .statusCode(409)
        .body("code", is("PARTICIPANT_EXISTS"));
    get(COORDINATOR, "/experts/" + expert + "/export")
        .body("held.courses.status", contains("INVITED"));

    verb(COORDINATOR, "/experts/" + expert + ":erase").statusCode(200);

    get(ANALYST, path + "/progress").body("invited", is(1));
    get(COORDINATOR, path).body("items.participant", not(hasItem(expert)));
  }

  /** 40 invited, 28 started, 22 completed (scenario 3). */
  @Test
  void aPlatformsFileIsTriedThenSavedAndTwiceChangesNothing() {
    var course = course();
    var path = "/courses/" + course + "/completions";
    var file =
        IntStream.rangeClosed(1, 40)
            .mapToObj(
                i ->
                    "HS-%d;12.1.2026;%s;%s"
                        .formatted(i, i <= 28 ? "20.1.2026" : "", i <= 22 ? "2.2.2026" : ""))
            .collect(
                Collectors.joining("\n", "participant;invitedOn;startedOn;completedOn\n", "\n"));

    bringIn(path, file, true)
        .statusCode(200)
        .body("saved", is(false))
        .body("rows", is(40))
        .body("faulty", is(0));
    get(ANALYST, path + "/progress").body("invited", is(0));
    var first =
        bringIn(path, file, false)
            .statusCode(200)
            .body("saved", is(true))
            .body("report", hasSize(40));
    get(ANALYST, path + "/progress")
        .body("invited", is(40))
        .body("started", is(28))
        .body("completed", is(22));
    String id = first.extract().path("report[0].id");
    bringIn(path, file, false).statusCode(200).body("report[0].id", is(id));
    get(COORDINATOR, path + "?status=COMPLETED&limit=200").body("items", hasSize(22));

    KafkaEvents.await(TOPIC, id, 1);
    assertThat(KafkaEvents.types(TOPIC, id)).containsExactly("course-completion.completed");
  }

  @Test
  void aFileWithOneFaultIsNotSavedAtAll() {
    var path = "/courses/" + course() + "/completions";
    var file =
        """
        participant;invitedOn;startedOn;completedOn
        HS-1;12.1.2026;;
        HS-2;12.1.2026;;2.2.2026
        nimi@example.org;12.1.2026;;
        HS-4;12.1.2026;11.1.2026;
        HS-5;1.4.2026;;
        """;

    bringIn(path, file, false)
        .statusCode(422)
        .body("code", is("IMPORT_HAS_FAULTS"))
        .body("faulty", is(4))
        .body(
            "errors.pointer",
            hasItems(
                "/rows/2/startedOn",
                "/rows/3/participant",
                "/rows/4/startedOn",
                "/rows/5/invitedOn"));

    get(COORDINATOR, path).body("items", empty());
    bringIn(path, "participant;invitedOn\n131052-308T;12.1.2026\n", true)
        .statusCode(422)
        .body("code", is("PERSONAL_IDENTITY_CODE"));
  }

  @Test
  void coursesAreLinkedOnAllowedPlatformsAndCloseOnTheirDay() {
    var body = body();
    body.put("url", "https://evil.example/kurssi");
    post(COORDINATOR, "/courses", body)
        .statusCode(422)
        .body("code", is("COURSE_PLATFORM_NOT_ALLOWED"))
        .body("errors.pointer", hasItem("/url"));
    body.put("url", "https://hva.howspace.com/kurssi");
    body.put("closesOn", "2026-03-19");
    var closed = create(COORDINATOR, "/courses", body);

    post(asAccount("late", PROFESSIONAL), "/courses/" + closed + "/completions/own", Map.of())
        .statusCode(409)
        .body("code", is("COURSE_CLOSED"));
    body.remove("closesOn");
    as(COORDINATOR)
        .header("If-Match", "\"1\"")
        .body(body)
        .put(BASE + "/courses/" + closed)
        .then()
        .statusCode(200)
        .body("closesOn", nullValue());
    get(EXPERT, "/courses?limit=200&openOn=2026-03-20").body("items.id", hasItem(closed));
    asOf(COORDINATOR, "09").get(BASE + "/courses/" + closed).then().statusCode(404);
    post(PROFESSIONAL, "/courses", body()).statusCode(403);
  }

  private static ValidatableResponse bringIn(String path, String file, boolean dryRun) {
    return as(COORDINATOR)
        .contentType("text/csv")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(file)
        .post(BASE + path + "/imports?dryRun=" + dryRun)
        .then();
  }

  private static Map<String, Object> started(String day) {
    return Map.of("startedOn", day);
  }

  private static String course() {
    return create(COORDINATOR, "/courses", body());
  }

  private static Map<String, Object> body() {
    return new HashMap<>(
        Map.of(
            "code", code("KURSSI"),
            "title", words("Tunnista paljon palveluita tarvitseva"),
            "platform", "HOWSPACE",
            "url", "https://hva.howspace.com/tunnista",
            "opensOn", "2026-01-12"));
  }
}
