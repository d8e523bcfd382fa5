package fi.osallisuus.feedback.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.feedback.Items;
import fi.osallisuus.feedback.Loop;
import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.feedback.Told;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.secret.AccountLink;
import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.kit.test.EventContract;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The way of an item from a resident, a professional, an expert or a survey to its end. */
@QuarkusTest
class ItemHttpTest extends SurveyHttp {
  private static final String TOPIC = "feedback.item.v1";
  private static final String ITEMS = API + "/feedback-items";

  @Inject ItemHousekeeping housekeeping;
  @Inject Tenancy tenancy;
  @Inject AccountLink accounts;

  @Test
  void aResidentIsAnsweredAndFollowsItWithTheReceiptOnly() {
    var unit = unit();
    Items.open(COUNTY, unit);
    String receipt =
        Items.told(
            COUNTY,
            "2026-03-23",
            Map.of(
                "unitId",
                unit,
                "municipality",
                "905",
                "theme",
                "SPACES",
                "replyAsked",
                true,
                "contact",
                Map.of("email", "nimi@example.fi")));
    String item = Items.itemOf(receipt);

    Items.receipt(receipt)
        .statusCode(200)
        .body("news.state", contains("RECEIVED"))
        .body("news[0].receivedOn", is("2026-03-23"))
        .body("news[0].dueOn", is("2026-04-06"));
    Items.read(item)
        .body("status", is("RECEIVED"))
        .body("text", nullValue())
        .body("dueOn", is("2026-03-26"));
    Items.release(item);
    Items.read(item).body("status", is("SCREENED")).body("text", is("Ovella kuulee kaiken."));
    Items.step(item, "assign", Map.of("unitId", unit, "handler", "UNIT_MANAGER"))
        .statusCode(200)
        .body("dueOn", is("2026-04-06"));
    Items.step(item, "start", null).statusCode(200).body("status", is("IN_PROGRESS"));
    as(Roles.UNIT_MANAGER)
        .header("If-Match", "*")
        .body(Map.of("kind", "DISCUSSED", "text", "Osastotunnilla sovittiin siirrosta."))
        .post(ITEMS + "/" + item + "/steps")
        .then()
        .statusCode(200);
    as(Roles.COORDINATOR)
        .get(ITEMS + "/" + item + "/contact")
        .then()
        .statusCode(200)
        .body("email", is("nimi@example.fi"));
    MovableClock.set(Instant.parse("2026-04-02T08:00:00Z"));
    Items.step(item, "answer", Map.of("answer", "Ilmoittautuminen siirtyi aulaan."))
        .statusCode(200)
        .body("answeredOn", is("2026-04-02"))
        .body("dueOn", nullValue());

    String shown =
        Items.receipt(receipt)
            .statusCode(200)
            .body("news[0].state", is("ANSWERED"))
            .body("news[0].reply.text", is("Ilmoittautuminen siirtyi aulaan."))
            .body("news[0].reply.on", is("2026-04-02"))
            .extract()
            .asString();
    assertThat(shown).doesNotContain(item, "Ovella", "Osastotunnilla", "example.fi");
    Items.step(item, "close", null).statusCode(200).body("status", is("CLOSED"));
    as(Roles.COORDINATOR).get(ITEMS + "/" + item + "/contact").then().statusCode(404);
    assertThat(rows("select 1 from item_contact where item_id = '" + item + "'")).isEmpty();

    var events = KafkaEvents.await(TOPIC, item, 7);
    assertThat(events).hasSize(7);
    events.forEach(event -> EventContract.assertValid(TOPIC, "item.changed", event.value()));
    assertThat(events.stream().map(e -> e.value()))
        .noneMatch(e -> e.matches("(?s).*(Ovella|Osastotunnilla|aulaan|example).*"));
    assertThat(events.getLast().value())
        .contains("\"status\":\"CLOSED\"", "\"municipality\":\"905\"", "\"theme\":\"SPACES\"");
    assertThat(KafkaEvents.header(events.getFirst(), "ce_time"))
        .as("the day and not the minute")
        .isEqualTo("2026-03-22T22:00:00Z");
  }

  @Test
  void whatAModeratorHidesIsRejectedAndTheReceiptSaysWhy() {
    Items.open(COUNTY);
    String receipt = Items.told(COUNTY, "2026-03-24", Map.of());
    String item = Items.itemOf(receipt);

    Items.hide(item, "THREAT");

    Items.read(item)
        .body("status", is("REJECTED"))
        .body("rejectionReason", is("OFFENSIVE"))
        .body("text", nullValue());
    Items.receipt(receipt)
        .body("news[0].state", is("REJECTED"))
        .body("news[0].reason", is("OFFENSIVE"));
    Items.step(item, "assign", Map.of("handler", "UNIT_MANAGER"))
        .statusCode(409)
        .body("code", is("ITEM_TRANSITION"))
        .body("allowed", contains("SCREENED"));
  }

  @Test
  void whatIsSaidToAProfessionalIsSecondHandAndHasATone() {
    var unit = unit();

    String item =
        oral(unit, Map.of())
            .then()
            .statusCode(201)
            .header("ETag", is("\"1\""))
            .body("kind", is("ORAL"))
            .body("channel", is("PHONE"))
            .body("secondHand", is(true))
            .body("readBack", is(true))
            .body("tone", is("POSITIVE"))
            .extract()
            .path("id");
    oral(unit, Map.of("channel", "WEB"))
        .then()
        .statusCode(422)
        .body("code", is("CHANNEL_NOT_SPOKEN"));
    oral(unit, Map.of("gist", "x".repeat(501))).then().statusCode(400);
    oral(unit, Map.of("gist", "Tunnus on 131052-308T"))
        .then()
        .statusCode(422)
        .body("code", is("PERSONAL_IDENTITY_CODE"));
    oral(UUID.randomUUID(), Map.of()).then().statusCode(422).body("code", is("UNIT_UNKNOWN"));

    var event = KafkaEvents.await(TOPIC, item, 1).getFirst();
    assertThat(event.value()).contains("\"tone\":\"POSITIVE\"", "\"secondHand\":true");
  }

  @Test
  void aDangerousWordMakesItUrgentToday() {
    Items.open(COUNTY);
    String receipt =
        Items.told(COUNTY, "2026-03-25", Map.of("text", "En jaksa enää, aion tappaa itseni."));
    String item = Items.itemOf(receipt);

    Items.read(item).body("urgent", is(true)).body("dueOn", is("2026-03-25"));
    var events = KafkaEvents.await(TOPIC, item, 2);
    EventContract.assertValid(TOPIC, "item.urgent", events.getLast().value());
    as(Roles.COORDINATOR)
        .get(ITEMS + "?urgent=true&limit=200")
        .then()
        .body("items.id", hasItem(item));
  }

  @Test
  void staffMarkWhatIsUrgent() {
    String item = oral(unit(), Map.of()).path("id");

    Loop.step(Roles.PROFESSIONAL, "/feedback-items/" + item, "mark-urgent", null)
        .statusCode(200)
        .body("urgent", is(true))
        .body("dueOn", is("2026-03-23"));

    assertThat(KafkaEvents.await(TOPIC, item, 3)).hasSize(3);
  }

  @Test
  void anActionThatIsProposedAboutAnItemIsLinkedToIt() {
    var unit = unit();
    Items.open(COUNTY, unit);
    String receipt = Items.told(COUNTY, "2026-03-23", Map.of("unitId", unit));
    String item = Items.itemOf(receipt);
    var action =
        Map.of(
            "what", "Ilmoittautuminen aulaan",
            "owner", "UNIT",
            "unitId", unit,
            "responsible", "UNIT_MANAGER",
            "dueOn", "2026-05-29");

    as(Roles.UNIT_MANAGER)
        .body(action)
        .post(ITEMS + "/" + item + "/actions")
        .then()
        .statusCode(409)
        .body("code", is("ITEM_NOT_IN_HAND"));
    Items.release(item);
    Items.step(item, "assign", Map.of("unitId", unit)).statusCode(200);
    String made =
        as(Roles.UNIT_MANAGER)
            .body(action)
            .post(ITEMS + "/" + item + "/actions")
            .then()
            .statusCode(201)
            .body("source", is("RESIDENT_IDEA"))
            .body("sourceIds", contains(item))
            .extract()
            .path("id");
    Loop.step(Roles.UNIT_MANAGER, "/actions/" + made, "agree", Map.of()).statusCode(200);
    Loop.step(Roles.UNIT_MANAGER, "/actions/" + made, "implement", null).statusCode(200);

    String decision =
        coordinator()
            .body(
                Map.of(
                    "kind", "DECISION",
                    "bodyId", Loop.body("BOARD", List.of(), List.of()),
                    "decidedOn", "2026-03-20",
                    "subject", both("Ilmoittautumisen paikka", "Platsen för anmälan"),
                    "outcome", "CHANGE_PLANNED",
                    "reasons",
                        both("Asukkaat kertoivat haitasta", "Invånarna berättade om olägenheten"),
                    "inputs", List.of(Map.of("kind", "RESIDENT_IDEA", "id", item))))
            .post(API + "/decisions")
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    Items.read(item).body("actionIds", contains(made)).body("decisionIds", contains(decision));
    Items.receipt(receipt)
        .body("news[0].outcomes.kind", contains("DECISION", "ACTION"))
        .body("news[0].outcomes.state", contains("MADE", "IMPLEMENTED"));
    var last = KafkaEvents.await(TOPIC, item, 5).getLast();
    assertThat(last.value()).contains("\"decisionIds\":[\"" + decision + "\"]");
    // A source that nobody has is refused by the actions themselves.
    as(Roles.UNIT_MANAGER)
        .body(Loop.proposal(unit, "RESIDENT_IDEA", UUID.randomUUID()))
        .post(API + "/actions")
        .then()
        .statusCode(422)
        .body("code", is("SOURCE_UNKNOWN"));
  }

  @Test
  void whatIsDueIsListedByItsDayAndRemindedOf() {
    var unit = unit();
    Items.open(COUNTY, unit);
    String first = assigned(unit, "2026-03-02");
    String second = assigned(unit, "2026-03-04");

    MovableClock.set(Instant.parse("2026-03-17T08:00:00Z"));
    String page =
        as(Roles.UNIT_MANAGER)
            .get(ITEMS + "/due?limit=1&handlerUnitId=" + unit)
            .then()
            .statusCode(200)
            .body("items.id", contains(first))
            .body("items[0].dueOn", is("2026-03-16"))
            .body("items[0].overdue", is(true))
            .extract()
            .path("next");
    as(Roles.UNIT_MANAGER)
        .get(ITEMS + "/due?limit=1&handlerUnitId=" + unit + "&cursor=" + page)
        .then()
        .body("items.id", contains(second))
        .body("items[0].overdue", is(false))
        .body("next", nullValue());
    as(Roles.UNIT_MANAGER)
        .get(ITEMS + "/due?by=2026-03-16&handlerUnitId=" + unit)
        .then()
        .body("items.id", contains(first));

    tenancy.as(COUNTY, housekeeping::work);
    tenancy.as(COUNTY, housekeeping::work);
    var told = KafkaEvents.await(TOPIC, first, 4);
    assertThat(told).hasSize(4);
    EventContract.assertValid(TOPIC, "item.reminder", told.getLast().value());
    assertThat(KafkaEvents.header(told.getLast(), "ce_type")).contains("item.reminder");
  }

  @Test
  void aForgottenContactIsErasedByItself() {
    Items.open(COUNTY);
    String receipt =
        Items.told(
            COUNTY,
            "2026-03-23",
            Map.of("replyAsked", true, "contact", Map.of("phone", "040 1234567")));
    String item = Items.itemOf(receipt);
    String kept = "select count(*) from item_contact where item_id = '" + item + "'";
    assertThat(
            rows(
                "select 1 from item_contact where item_id = '%s' and encode(sealed, 'escape') like '%%1234567%%'"
                    .formatted(item)))
        .as("kept closed")
        .isEmpty();

    MovableClock.set(Instant.parse("2026-06-21T08:00:00Z"));
    tenancy.as(COUNTY, housekeeping::work);
    assertThat(count(kept)).isEqualTo(1);
    MovableClock.set(Instant.parse("2026-06-22T08:00:00Z"));
    tenancy.as(COUNTY, housekeeping::work);
    assertThat(count(kept)).isZero();
  }

  @Test
  void aDeveloperClientTellsANeedAndSeesItsAnswer() {
    var me = "dev-" + UUID.randomUUID();
    var need =
        Map.of(
            "language",
            "fi",
            "theme",
            "ACCESS",
            "text",
            "Iltaisin pitäisi saada aika.",
            "replyAsked",
            true);

    pool(Roles.DEVELOPER_CLIENT, me)
        .body(need)
        .post(API + "/me/needs")
        .then()
        .statusCode(409)
        .body("code", is("ACCOUNT_NOT_LINKED"));
    Told.expert(accounts.ref(me));
    String item =
        pool(Roles.DEVELOPER_CLIENT, me)
            .body(need)
            .post(API + "/me/needs")
            .then()
            .statusCode(201)
            .body("kind", is("NEED"))
            .body("text", nullValue())
            .extract()
            .path("id");
    Items.release(item);
    Items.step(item, "assign", Map.of("handler", "COORDINATOR")).statusCode(200);
    Items.step(item, "answer", Map.of("answer", "Ilta-ajat avataan syksyllä.")).statusCode(200);

    pool(Roles.DEVELOPER_CLIENT, me)
        .get(API + "/me/feedback-items")
        .then()
        .statusCode(200)
        .body("items.id", contains(item))
        .body("items[0].answer", is("Ilta-ajat avataan syksyllä."))
        .body("items[0].text", is("Iltaisin pitäisi saada aika."));
    var other = "dev-" + UUID.randomUUID();
    Told.expert(accounts.ref(other));
    pool(Roles.DEVELOPER_CLIENT, other)
        .get(API + "/me/feedback-items")
        .then()
        .body("items", hasSize(0));
  }

  @Test
  void aStoryIsToldWithConsentAndTakenBackWithItsWords() {
    var me = "exp-" + UUID.randomUUID();
    var other = "exp-" + UUID.randomUUID();
    Told.expert(accounts.ref(me));
    Told.expert(accounts.ref(other));
    String version =
        pool(Roles.EXPERT, me).get(API + "/me/story-consent").then().extract().path("textVersion");
    var story =
        new HashMap<String, Object>(
            Map.of(
                "language",
                "fi",
                "theme",
                "PARTICIPATION",
                "text",
                "Kun minua kuunneltiin.",
                "consentTextVersion",
                "STORY-0"));

    pool(Roles.EXPERT, me)
        .body(story)
        .post(API + "/me/stories")
        .then()
        .statusCode(422)
        .body("code", is("CONSENT_TEXT_OUTDATED"))
        .body("current", is(version));
    story.put("consentTextVersion", version);
    String item =
        pool(Roles.EXPERT, me)
            .body(story)
            .post(API + "/me/stories")
            .then()
            .statusCode(201)
            .body("consentText", is(version))
            .extract()
            .path("id");
    String words = "select count(*) from moderated_text where subject_id = '" + item + "'";
    assertThat(count(words)).isEqualTo(1);

    pool(Roles.EXPERT, other)
        .post(API + "/me/stories/" + item + ":withdraw")
        .then()
        .statusCode(404);
    pool(Roles.EXPERT, me)
        .post(API + "/me/stories/" + item + ":withdraw")
        .then()
        .statusCode(200)
        .body("status", is("CLOSED"))
        .body("withdrawnOn", is("2026-03-23"));

    assertThat(count(words)).isZero();
    Items.read(item).body("text", nullValue()).body("textId", nullValue());
    var last = KafkaEvents.await(TOPIC, item, 2).getLast();
    EventContract.assertValid(TOPIC, "item.changed", last.value());
    assertThat(last.value()).contains("\"withdrawnOn\":\"2026-03-23\"");
  }

  @Test
  void whoIsErasedLeavesNoWordsAndNoName() {
    var me = "exp-" + UUID.randomUUID();
    var expert = Told.expert(accounts.ref(me));
    String item =
        pool(Roles.EXPERT, me)
            .body(
                Map.of(
                    "language",
                    "fi",
                    "theme",
                    "OTHER",
                    "text",
                    "Oma kertomukseni.",
                    "consentTextVersion",
                    "STORY-1"))
            .post(API + "/me/stories")
            .path("id");

    Told.tellExpert(expert, 2, "erased", null);

    await(
        "the erasure",
        () ->
            count(
                    "select count(*) from feedback_item where id = '%s' and expert_id is null and text_id is null"
                        .formatted(item))
                == 1);
    assertThat(count("select count(*) from moderated_text where subject_id = '" + item + "'"))
        .isZero();
  }

  @Test
  void aSurveysTextThatWasLetGoBecomesOneItem() {
    var unit = unit();
    String collection = planned(plan(unit));
    String code = code(collection, "LINK");
    open(collection);
    for (int i = 0; i < 5; i++) {
      MovableClock.set(MONDAY);
      answer(code, Map.of("NPS", 8, "IMPROVE", "Lisää aikoja " + i)).then().statusCode(201);
    }
    String text =
        coordinator()
            .get(API + "/moderation/texts?subjectId=" + collection)
            .then()
            .extract()
            .path("items[0].id");
    var request = Map.of("kind", "SURVEY_TEXT", "textId", text, "theme", "ACCESS");

    coordinator()
        .body(request)
        .post(ITEMS + "/from-text")
        .then()
        .statusCode(422)
        .body("code", is("TEXT_NOT_READABLE"));
    coordinator()
        .header("If-Match", "*")
        .body(Map.of("judged", List.of()))
        .post(API + "/moderation/texts/" + text + ":release")
        .then()
        .statusCode(200);
    String item =
        coordinator()
            .body(request)
            .post(ITEMS + "/from-text")
            .then()
            .statusCode(201)
            .body("status", is("SCREENED"))
            .body("unitId", is(unit.toString()))
            .body("channel", is("SURVEY"))
            .body("receivedOn", is("2026-03-23"))
            .extract()
            .path("id");
    coordinator()
        .body(request)
        .post(ITEMS + "/from-text")
        .then()
        .statusCode(409)
        .body("code", is("ITEM_EXISTS"))
        .body("itemId", is(item));
  }

  @Test
  void aListGoesByTheDayAndIsFiltered() {
    var unit = unit();
    Items.open(COUNTY, unit);
    String later = Items.itemOf(Items.told(COUNTY, "2026-03-26", Map.of("unitId", unit)));
    String earlier =
        Items.itemOf(
            Items.told(COUNTY, "2026-03-24", Map.of("unitId", unit, "municipality", "499")));

    as(Roles.MODEL_OWNER)
        .get(ITEMS + "?unitId=" + unit)
        .then()
        .statusCode(200)
        .body("items.id", contains(earlier, later));
    as(Roles.COORDINATOR)
        .get(ITEMS + "?municipality=499&kind=RESIDENT&status=RECEIVED&unitId=" + unit)
        .then()
        .body("items.id", contains(earlier));
    as(Roles.COORDINATOR, "21").get(ITEMS + "?unitId=" + unit).then().body("items", hasSize(0));
    as(Roles.COORDINATOR)
        .get(ITEMS + "?theme=FOOD_SERVICE&unitId=" + unit)
        .then()
        .body("items.id", not(hasItem(earlier)));
  }

  private static String assigned(UUID unit, String day) {
    String item = Items.itemOf(Items.told(COUNTY, day, Map.of("unitId", unit, "replyAsked", true)));
    Items.release(item);
    Items.step(item, "assign", Map.of("unitId", unit)).statusCode(200);
    return item;
  }

  private static Response oral(UUID unit, Map<String, Object> more) {
    var body =
        new HashMap<String, Object>(
            Map.of(
                "channel", "PHONE",
                "language", "fi",
                "unitId", unit,
                "theme", "INFORMATION",
                "tone", "POSITIVE",
                "gist", "Ohjaus selkiytti, mihin ottaa yhteyttä."));
    body.put("readBack", true);
    body.put("replyAsked", false);
    body.putAll(more);
    return as(Roles.PROFESSIONAL).body(body).post(ITEMS + "/oral");
  }

  private static Map<String, String> both(String fi, String sv) {
    return Map.of("fi", fi, "sv", sv);
  }

  private static RequestSpecification pool(String role, String account) {
    return as(role).auth().oauth2(Tokens.as(account, role, COUNTY));
  }
}
