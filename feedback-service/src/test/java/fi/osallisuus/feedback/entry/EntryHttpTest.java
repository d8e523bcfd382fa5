package fi.osallisuus.feedback.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EntryHttpTest extends SurveyHttp {

  @Test
  void aPileOfPaperFormsIsTakenAtOnceAndAsAnonymousAsAllOthers() {
    String collection = withPaper();
    MovableClock.set(Instant.parse("2026-04-01T08:00:00Z")); // the week after

    enter(collection, pile(6)).then().statusCode(201).body("received", is(6)).body("known", is(0));
    enter(collection, pile(7)).then().statusCode(201).body("received", is(1)).body("known", is(6));

    // The sixth form let the first six go; the seventh waits for others.
    await("events", () -> eventsOf(collection).size() >= 5);
    assertThat(eventsOf(collection)).allMatch(event -> event.contains("\"channel\":\"PAPER\""));
    assertThat(
            rows("select distinct week from response where collection_id = '" + collection + "'"))
        .containsExactly(Map.of("week", "2026-W13"));
    // Neither the name of the form nor who has typed it is left anywhere.
    assertThat(rows("select 1 from kit_audit where action like '%entr%'")).isEmpty();
    assertThat(
            rows(
                "select 1 from spent_form where collection_id = '%s' and length(stamp_hash) <> 32"
                    .formatted(collection)))
        .isEmpty();
    close(collection);
    coordinator()
        .get(API + "/collections/" + collection + "/stats")
        .then()
        .body("responses", is(7))
        .body("byChannel.PAPER", is(7))
        .body("responseRate", nullValue());
  }

  @Test
  void oneFaultyFormKeepsTheWholePileBackAndEveryFaultIsNamed() {
    String collection = withPaper();
    var pile = pile(3);
    pile.set(1, form(1, Map.of("NPS", 11)));
    pile.set(2, form(2, Map.of("MOOD", 1, "NPS", 3)));

    enter(collection, pile)
        .then()
        .statusCode(422)
        .body("code", is("ANSWERS_INVALID"))
        .body(
            "errors.pointer",
            containsInAnyOrder("/entries/1/answers/NPS", "/entries/2/answers/MOOD"));
    var identity = form(1, Map.of("IMPROVE", "Soita 131052-308T"));
    enter(collection, List.of(identity))
        .then()
        .statusCode(422)
        .body("code", is("PERSONAL_IDENTITY_CODE"));

    assertThat(
            count(
                "select count(*) from pending_response where collection_id = '" + collection + "'"))
        .isZero();
  }

  @Test
  void anEntryHasItsChannelItsLanguageAndAWeekOfTheCollection() {
    String collection = withPaper();
    refuse(collection, "channel", "PHONE", "ENTRY_CHANNEL");
    refuse(collection, "channel", "TABLET", "ENTRY_CHANNEL");
    refuse(collection, "week", "2026-W12", "ENTRY_WEEK");
    refuse(collection, "week", "2026-W14", "ENTRY_WEEK"); // has not come yet
    var plan = plan(unit());
    plan.put("languages", List.of("fi", "sv"));
    String bilingual = planned(plan);
    channel(bilingual, Map.of("kind", "PHONE", "label", "Calls"));
    open(bilingual);
    var call = form(1, Map.of("NPS", 9));
    call.putAll(Map.of("channel", "PHONE", "language", "en"));
    enter(bilingual, List.of(call)).then().statusCode(422).body("code", is("LANGUAGE_UNKNOWN"));

    as(Roles.PROFESSIONAL)
        .body(Map.of("entries", List.of(form(1, Map.of("NPS", 9)))))
        .post(path(collection))
        .then()
        .statusCode(201);
    as(Roles.EXPERT).body(Map.of("entries", pile(1))).post(path(collection)).then().statusCode(403);
    as(Roles.PROFESSIONAL, "18")
        .body(Map.of("entries", pile(1)))
        .post(path(collection))
        .then()
        .statusCode(404);
    close(collection);
    enter(collection, pile(2)).then().statusCode(410).body("code", is("COLLECTION_CLOSED"));
  }

  @Test
  void whoIsPromisedLessThanAnonymityIsNotEnteredByOthers() {
    var plan = plan(unit());
    plan.put("anonymity", "IDENTIFIED");
    String collection = planned(plan);
    channel(collection, Map.of("kind", "INVITE", "label", "x")).then().statusCode(201);
    open(collection);

    enter(collection, pile(1)).then().statusCode(409).body("code", is("ENTRY_NAMED"));
  }

  private static String withPaper() {
    String collection = planned(plan(unit()));
    channel(collection, Map.of("kind", "PAPER", "label", "Forms in the waiting room"))
        .then()
        .statusCode(201)
        .body("url", nullValue());
    open(collection);
    return collection;
  }

  private static void refuse(String collection, String field, String value, String code) {
    var form = form(1, Map.of("NPS", 9));
    form.put(field, value);
    enter(collection, List.of(form))
        .then()
        .statusCode(422)
        .body("code", is(code))
        .body("errors[0].pointer", is("/entries/0/" + field));
  }

  private static List<Map<String, Object>> pile(int forms) {
    return new ArrayList<>(
        IntStream.range(0, forms).mapToObj(i -> form(i, Map.of("NPS", i))).toList());
  }

  private static Map<String, Object> form(int number, Map<String, Object> answers) {
    var form = new LinkedHashMap<String, Object>();
    form.put("formKey", "pile-3-form-%04d".formatted(number));
    form.put("channel", "PAPER");
    form.put("language", "fi");
    form.put("week", "2026-W13");
    form.put("answers", answers);
    return form;
  }

  private static Response enter(String collection, List<Map<String, Object>> entries) {
    return as(Roles.UNIT_MANAGER).body(Map.of("entries", entries)).post(path(collection));
  }

  private static String path(String collection) {
    return API + "/collections/" + collection + "/entries";
  }

  private static List<String> eventsOf(String collection) {
    return KafkaEvents.all("feedback.response.v1").stream()
        .map(event -> event.value())
        .filter(value -> value.contains(collection))
        .toList();
  }
}
