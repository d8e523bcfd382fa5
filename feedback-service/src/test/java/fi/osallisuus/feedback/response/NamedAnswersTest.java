package fi.osallisuus.feedback.response;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.kit.test.EventContract;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Collections that promise less than anonymity: what they keep, and what is destroyed in time. */
@QuarkusTest
class NamedAnswersTest extends SurveyHttp {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant AUTUMN = Instant.parse("2026-09-01T08:00:00Z");

  @Test
  void theSameParticipantsAnswersFindEachOtherUntilNobodyCanTellWhose() throws Exception {
    var plan = confidential();
    plan.put("wave", "BEFORE");
    String before = planned(plan);
    var first = invited(before, Map.of("count", 5));
    assertThat(first.get("firstParticipant")).isEqualTo(1);
    open(before);
    given()
        .header("Accept-Language", "fi")
        .get("/p/f/" + links(first).getFirst().split("/p/f/")[1])
        .then()
        .statusCode(200)
        .body(containsString("Vastauksesi on luottamuksellinen."));
    answerAll(first, MONDAY, List.of(1, 2, 3, 4, 5));
    close(before);
    var next = confidential();
    next.putAll(
        Map.of(
            "wave", "AFTER", "follows", before, "opensOn", "2026-09-01", "closesOn", "2026-09-30"));
    String after = planned(next);
    var second = invited(after, Map.of("count", 5));
    MovableClock.set(AUTUMN);
    open(after);
    answerAll(second, AUTUMN, List.of(2, 3, 4, 5, 5));

    var starts = byParticipant(before);
    var ends = byParticipant(after);
    assertThat(starts).hasSize(5);
    // Participant 1 went from 1 to 2, 2 from 2 to 3, ... and the fifth stayed.
    starts.forEach(
        (ref, load) -> assertThat(ends.get(ref)).as(ref).isEqualTo(Math.min(load + 1, 5)));
    assertThat(count("select count(*) from series_secret where series_id = '" + before + "'"))
        .isEqualTo(1);
    close(after);

    // The key is gone, and with it the way from a number to a code.
    assertThat(count("select count(*) from series_secret where series_id = '" + before + "'"))
        .isZero();
    assertThat(
            rows(
                "select 1 from named_invitation i join channel c on c.id = i.channel_id"
                    + " where c.collection_id in ('%s', '%s')".formatted(before, after)))
        .isEmpty();
    coordinator()
        .post(API + "/collections/" + after + ":anonymise")
        .then()
        .statusCode(200)
        .body("status", is("ANONYMISED"));
    assertThat(rows("select 1 from named_answer where collection_id = '" + after + "'")).isEmpty();
    assertThat(rows("select 1 from response where collection_id = '" + after + "'")).hasSize(5);
  }

  @Test
  void anIdentifiedAnswerBelongsToThePseudonymOfACase() throws Exception {
    var plan = plan(unit());
    plan.put("anonymity", "IDENTIFIED");
    plan.put("kind", "CASE_CLOSING");
    String collection = planned(plan);
    var subject = UUID.randomUUID();
    channel(collection, Map.of("kind", "QR", "label", "Poster"))
        .then()
        .statusCode(409)
        .body("code", is("NAMED_ANSWERS_BY_INVITATION"));
    String channel = channel(collection, Map.of("kind", "INVITE", "label", "x")).path("id");
    String path = API + "/collections/" + collection + "/channels/" + channel + "/invitations";
    coordinator()
        .body(Map.of("count", 1))
        .post(path)
        .then()
        .statusCode(422)
        .body("code", is("INVITE_BY_COUNT_OR_SUBJECT"));
    String link =
        coordinator()
            .body(Map.of("subjects", List.of(subject)))
            .post(path)
            .then()
            .statusCode(201)
            .body("subjects[0]", is(subject.toString()))
            .extract()
            .path("links[0]");
    open(collection);

    answer(link, MONDAY, Map.of("NPS", 9)).then().statusCode(201);
    answer(link, MONDAY, Map.of("NPS", 9)).then().statusCode(410);
    close(collection);

    await("the answer", () -> events(collection).size() == 1);
    var event = events(collection).getFirst();
    EventContract.assertValid("feedback.response.v1", "response.submitted", event);
    assertThat(JSON.readTree(event).get("subjectRef").asText()).isEqualTo(subject.toString());
  }

  @Test
  void anAnonymousAnswerHasNoPlaceInTheTablesOfNames() {
    String collection = planned(plan(unit()));
    String code = code(collection, "QR");
    open(collection);
    for (int i = 0; i < 5; i++) {
      MovableClock.set(MONDAY);
      answer(code, Map.of("NPS", 9)).then().statusCode(201);
    }

    assertThat(rows("select 1 from named_answer where collection_id = '" + collection + "'"))
        .isEmpty();
    await("events", () -> events(collection).size() == 5);
    assertThat(events(collection)).noneMatch(event -> event.contains("subjectRef"));
    assertThat(
            rows(
                """
                select table_name from information_schema.columns
                where column_name in ('subject_ref', 'subject') and table_name in
                  ('response', 'pending_response', 'moderated_text', 'invitation', 'spent_form')
                """))
        .isEmpty();
  }

  @Test
  void ofTwoMailingsAtOnceNeitherNumbersTheOthersParticipants() throws Exception {
    var plan = confidential();
    plan.put("wave", "BEFORE");
    String collection = planned(plan);
    var channels =
        List.of(
            channel(collection, Map.of("kind", "INVITE", "label", "A")).<String>path("id"),
            channel(collection, Map.of("kind", "EMAIL", "label", "B", "oneTime", true))
                .<String>path("id"));
    var start = new CountDownLatch(1);
    var firsts = new ArrayList<Integer>();

    try (var threads = Executors.newFixedThreadPool(2)) {
      var calls =
          channels.stream()
              .map(
                  channel ->
                      threads.submit(
                          () -> {
                            start.await();
                            return coordinator()
                                .body(Map.of("count", 20))
                                .post(
                                    API
                                        + "/collections/%s/channels/%s/invitations"
                                            .formatted(collection, channel))
                                .<Integer>path("firstParticipant");
                          }))
              .toList();
      start.countDown();
      for (var call : calls) {
        firsts.add(call.get());
      }
    }

    assertThat(firsts).containsExactlyInAnyOrder(1, 21);
    assertThat(
            count(
                "select count(distinct subject) from named_invitation i join channel c"
                    + " on c.id = i.channel_id where c.collection_id = '%s'".formatted(collection)))
        .isEqualTo(40);
    coordinator().get(API + "/collections/" + collection).then().body("invitedCount", is(40));
  }

  @Test
  void aPersonalLinkUsedFourTimesAtOnceGivesOneAnswer() throws Exception {
    var plan = confidential();
    plan.put("wave", "BEFORE");
    String collection = planned(plan);
    var link = links(invited(collection, Map.of("count", 1))).getFirst();
    String[] parts = link.split("/p/f/")[1].split("/");
    open(collection);
    MovableClock.set(MONDAY);
    var stamps = List.of(stamp(parts[0]), stamp(parts[0]), stamp(parts[0]), stamp(parts[0]));
    takeTime();
    var start = new CountDownLatch(1);
    var answers = new ArrayList<Integer>();

    try (var threads = Executors.newFixedThreadPool(stamps.size())) {
      var calls =
          stamps.stream()
              .map(
                  stamp ->
                      threads.submit(
                          () -> {
                            start.await();
                            return submit(
                                    parts[0],
                                    stamp,
                                    Map.of("PR_LOAD", 3),
                                    Map.of("invitation", parts[1]))
                                .statusCode();
                          }))
              .toList();
      start.countDown();
      for (var call : calls) {
        answers.add(call.get());
      }
    }

    assertThat(answers).containsExactlyInAnyOrder(201, 410, 410, 410);
    assertThat(
            count("select count(*) from named_answer where collection_id = '" + collection + "'"))
        .isEqualTo(1);
  }

  private static Map<String, Object> confidential() {
    var plan = plan(UNIT.id());
    plan.put("instrument", "PROFESSIONAL_EXPERIENCE");
    plan.put("audience", "PROFESSIONAL");
    plan.put("anonymity", "CONFIDENTIAL");
    return plan;
  }

  /** One unit for both waves. */
  private static final class UNIT {
    private static final UUID ID = unit();

    static UUID id() {
      return ID;
    }
  }

  private static Map<String, Object> invited(String collection, Map<String, Object> whom) {
    String channel = channel(collection, Map.of("kind", "INVITE", "label", "Team")).path("id");
    return coordinator()
        .body(whom)
        .post(API + "/collections/" + collection + "/channels/" + channel + "/invitations")
        .then()
        .statusCode(201)
        .extract()
        .path("");
  }

  @SuppressWarnings("unchecked")
  private static List<String> links(Map<String, Object> invited) {
    return (List<String>) invited.get("links");
  }

  private static void answerAll(Map<String, Object> invited, Instant when, List<Integer> loads) {
    for (int i = 0; i < loads.size(); i++) {
      answer(links(invited).get(i), when, Map.of("PR_LOAD", loads.get(i))).then().statusCode(201);
    }
  }

  private static io.restassured.response.Response answer(
      String link, Instant when, Map<String, Object> answers) {
    String[] parts = link.split("/p/f/")[1].split("/");
    MovableClock.set(when);
    String stamp = stamp(parts[0]);
    MovableClock.set(when.plusSeconds(60));
    return submit(parts[0], stamp, answers, Map.of("invitation", parts[1]));
  }

  private static Map<String, Integer> byParticipant(String collection) throws Exception {
    await("five answers", () -> events(collection).size() == 5);
    var loads = new HashMap<String, Integer>();
    for (String event : events(collection)) {
      EventContract.assertValid("feedback.response.v1", "response.submitted", event);
      JsonNode data = JSON.readTree(event);
      loads.put(data.get("subjectRef").asText(), data.get("answers").get("PR_LOAD").asInt());
    }
    return loads;
  }

  private static List<String> events(String collection) {
    return KafkaEvents.all("feedback.response.v1").stream()
        .map(event -> event.value())
        .filter(value -> value.contains(collection))
        .toList();
  }
}
