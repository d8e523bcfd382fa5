package fi.osallisuus.feedback.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages as a browser without script sees them. */
@QuarkusTest
class SurveyPageHttpTest extends SurveyHttp {
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

  @ParameterizedTest
  @CsvSource({
    "fi, Vastaaminen on vapaaehtoista., Kokemusasiantuntijan vastaanotto ei ole hoitoa., Palaute koskee: Riippuvuustiimi, Aloita",
    "sv, Det är frivilligt att svara., Erfarenhetsexpertens mottagning är inte vård., Responsen gäller: Beroendeteamet, Börja",
    "en, Answering is voluntary., Meeting an expert by experience is not treatment., Feedback on: Addiction team, Start"
  })
  void theStartPageTellsFirstThatReceptionIsNotTreatment(
      String lang, String voluntary, String notice, String unit, String start) {
    String code = opened("QR");

    var page = given().get("/p/f/" + code + "?lang=" + lang);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.contentType()).isEqualTo("text/html;charset=UTF-8");
    assertThat(page.asString())
        .contains(
            "<html lang=\"" + lang + "\">", voluntary, notice, unit, ">" + start + "</button>")
        .doesNotContain("http://", "https://", "NOT_FOUND");
    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'none'", "frame-ancestors 'none'");
    assertThat(page.cookies()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "fi, Maailman terveysjärjestölle",
    "sv, Världshälsoorganisationen",
    "en, World Health"
  })
  void theStartPageTellsWhoseWordingItIs(String lang, String owner) {
    var plan = plan(unit());
    plan.put("instrument", "EUROHIS8");
    String collection = planned(plan);
    String code = code(collection, "LINK");
    open(collection);

    assertThat(given().get("/p/f/" + code + "?lang=" + lang).asString()).contains(owner);
    assertThat(given().get("/p/f/" + opened("LINK") + "?lang=" + lang).asString())
        .doesNotContain(owner);
  }

  @Test
  void somebodyAnswersPageByPageAndNothingIsSavedBeforeSend() {
    String code = opened("QR");
    var first = start(code, "fi");
    assertThat(first.asString())
        .contains("Sivu 1/3", "name=\"a.NPS\" value=\"10\"", "0 = En lainkaan todennäköisesti");

    var second = go(code, first, "next", Map.of("a.RESPONDENT_ROLE", "RELATIVE", "a.NPS", "10"));
    assertThat(second.asString())
        .contains("Sivu 2/3", "Sain apua, kun sitä tarvitsin", "En osaa sanoa tai ei koske minua");
    assertThat(hidden(second))
        .containsEntry("a.NPS", "10")
        .containsEntry("a.RESPONDENT_ROLE", "RELATIVE");
    var back = go(code, second, "back", Map.of("a.T1_ACCESS", "5"));
    assertThat(back.asString()).contains("value=\"10\" checked");
    assertThat(hidden(back)).containsEntry("a.T1_ACCESS", "5");
    var again = go(code, back, "next", Map.of("a.RESPONDENT_ROLE", "RELATIVE", "a.NPS", "9"));
    var third = go(code, again, "next", Map.of("a.T1_ACCESS", "5", "a.T7_BENEFIT", "CANNOT_SAY"));
    assertThat(third.asString()).contains("Sivu 3/3", ">Lähetä</button>");
    assertThat(pending(code)).isEmpty();
    takeTime();
    var sent = go(code, third, "send", Map.of("a.IMPROVE", "Enemmän aikoja"));

    assertThat(sent.statusCode()).isEqualTo(200);
    assertThat(sent.asString()).contains("Kiitos vastauksestasi", "Kuittikoodisi");
    assertThat(sent.header("Cache-Control")).isEqualTo("no-store");
    var row = pending(code).getFirst();
    assertThat(row.get("answers")).isEqualTo("{\"NPS\": 9, \"T1_ACCESS\": 5}");
    assertThat(row.get("texts")).isEqualTo("{\"IMPROVE\": \"Enemmän aikoja\"}");
    assertThat(row.get("respondent_role")).isEqualTo("RELATIVE");
    assertThat(row.get("language")).isEqualTo("fi");
    assertThat(row.get("suspicion")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "fi, Tekstissä oli henkilötunnus",
    "sv, I texten fanns en personbeteckning",
    "en, The text held a personal identity code"
  })
  void anIdentityCodeIsRefusedKindlyAndTheOtherAnswersStay(String lang, String words) {
    String code = opened("LINK");
    var third = third(code, lang, Map.of("a.NPS", "7"), Map.of("a.T4_SAFETY", "4"));

    var refused = go(code, third, "send", Map.of("a.IMPROVE", "Olen 131052-308T."));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString())
        .contains(words, "role=\"alert\"", "href=\"#q-IMPROVE\"", "aria-invalid=\"true\"")
        .doesNotContain("131052");
    assertThat(hidden(refused)).containsEntry("a.NPS", "7").containsEntry("a.T4_SAFETY", "4");
    assertThat(pending(code)).isEmpty();
    takeTime();
    assertThat(go(code, refused, "send", Map.of("a.IMPROVE", "Ilman tunnusta.")).statusCode())
        .isEqualTo(200);
    assertThat(pending(code)).hasSize(1);
  }

  @Test
  void anIdentityCodeIsRefusedOnWhateverFieldItComes() {
    String code = opened("LINK");
    var first = start(code, "en");

    // Not a value that the item offers; neither kept nor sent back.
    var page = go(code, first, "next", Map.of("a.NPS", "131052-308T"));

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.asString()).contains("Choose one of the options.").doesNotContain("131052");
  }

  @Test
  void whoHasAnsweredNothingIsAskedToAnswerSomething() {
    String code = opened("LINK");
    var third = third(code, "en", Map.of(), Map.of("a.T1_ACCESS", "CANNOT_SAY"));

    var refused = go(code, third, "send", Map.of());

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString())
        .contains("You have not answered anything yet.", "<title>Error: ");
  }

  @Test
  void theLanguageMayChangeInTheMiddleWithoutLosingAnswers() {
    String code = opened("LINK");
    var second = go(code, start(code, "fi"), "next", Map.of("a.NPS", "8"));

    var swedish = go(code, second, "lang-sv", Map.of("a.T1_ACCESS", "3"));

    assertThat(swedish.asString())
        .contains("<html lang=\"sv\">", "Sida 2/3", "Jag kände mig trygg");
    assertThat(hidden(swedish)).containsEntry("a.NPS", "8").containsEntry("lang", "sv");
    assertThat(swedish.asString())
        .contains("id=\"q-T1_ACCESS-3\" name=\"a.T1_ACCESS\" value=\"3\" checked");
  }

  @Test
  void aDoubleClickIsThankedTwiceAndCountedOnce() {
    String code = opened("QR");
    var third = third(code, "fi", Map.of("a.NPS", "8"), Map.of());
    takeTime();

    var once = go(code, third, "send", Map.of());
    var twice = go(code, third, "send", Map.of());

    assertThat(once.statusCode()).isEqualTo(200);
    assertThat(twice.statusCode()).isEqualTo(200);
    assertThat(receipt(twice)).isEqualTo(receipt(once));
    assertThat(pending(code)).hasSize(1);
  }

  @Test
  void aFormOfAnotherSurveyOrAnOldKeyIsNotThankedFor() {
    String code = opened("QR");
    var form = start(opened("QR"), "sv");

    var stale = go(code, form, "send", Map.of("a.NPS", "8"));

    assertThat(stale.statusCode()).isEqualTo(422);
    assertThat(stale.asString())
        .contains("<h1>Blanketten är för gammal</h1>", "Ditt svar sparades inte.")
        .doesNotContain("Tack för ditt svar");
    assertThat(pending(code)).isEmpty();
  }

  @Test
  void afterSendingATabletNeverShowsTheFormerAnswersAgain() {
    String code = opened("TABLET");
    var second = go(code, start(code, "fi"), "next", Map.of("a.NPS", "3"));
    var third = go(code, second, "next", Map.of("a.T1_ACCESS", "1"));
    takeTime();
    go(code, third, "send", Map.of());

    // What the browser's "back" would send again.
    var replayed = go(code, second, "next", Map.of("a.T1_ACCESS", "1"));

    assertThat(replayed.statusCode()).isEqualTo(303);
    assertThat(replayed.header("Location")).endsWith("/p/f/" + code + "?lang=fi");
    assertThat(replayed.asString()).isEmpty();
  }

  @Test
  void aFormLeftOnATabletIsPutAwayForGood() {
    String code = opened("TABLET");
    var second = go(code, start(code, "sv"), "next", Map.of("a.NPS", "3"));
    String leave = attribute(second, "data-leave").replace("&amp;", "&");
    assertThat(second.asString())
        .contains(
            "data-warn=\"60\" data-reset=\"90\"",
            "<noscript><meta http-equiv=\"refresh\" content=\"300;url=",
            "Är du kvar?");

    var left = given().redirects().follow(false).get(leave);

    assertThat(left.statusCode()).isEqualTo(303);
    assertThat(left.header("Location")).endsWith("/p/f/" + code + "?lang=sv");
    var replayed = go(code, second, "next", Map.of("a.T1_ACCESS", "1"));
    assertThat(replayed.statusCode()).isEqualTo(303);
    assertThat(pending(code)).isEmpty();
  }

  @Test
  void aPhoneIsNotHurried() {
    var form = start(opened("QR"), "fi").asString();

    assertThat(form).doesNotContain("data-warn", "http-equiv=\"refresh\"", "<script");
  }

  @Test
  void whatPeopleDoNotSeeCatchesMachines() {
    String code = opened("QR");
    var third = third(code, "fi", Map.of("a.NPS", "8"), Map.of());
    takeTime();

    go(code, third, "send", Map.of("website", "https://spam.example"));

    assertThat(pending(code).getFirst().get("suspicion")).isEqualTo("HONEYPOT");
  }

  @Test
  void aClosedSurveySaysGoodbyeInThreeLanguages() {
    String collection = planned(plan(unit()));
    String code = code(collection, "QR");

    var early = given().header("Accept-Language", "en").get("/p/f/" + code);
    assertThat(early.statusCode()).isEqualTo(409);
    assertThat(early.asString())
        .contains(
            "You can answer from March 23, 2026.", "Voit vastata 23. maaliskuuta 2026 alkaen.");
    open(collection);
    MovableClock.set(MONDAY.plusSeconds(19 * 24 * 3600));

    var page = given().header("Accept-Language", "sv").get("/p/f/" + code);

    assertThat(page.statusCode()).isEqualTo(410);
    assertThat(page.asString())
        .contains(
            "<html lang=\"sv\">",
            "<section lang=\"sv\">",
            "<section lang=\"fi\">",
            "<section lang=\"en\">")
        .contains(
            "<h1>Enkäten har avslutats</h1>",
            "<h2>Kysely on päättynyt</h2>",
            "<h2>The survey has ended</h2>");
    assertThat(given().get("/p/f/00000000000000000000000000").statusCode()).isEqualTo(404);
    assertThat(given().get("/p/f/00000000000000000000000000").asString())
        .contains("Kyselyä ei löydy");
  }

  @Test
  void aPersonalLinkOpensOnceAndSaysSoAfterwards() {
    var plan = plan(unit());
    plan.put("instrument", "PROFESSIONAL_EXPERIENCE");
    plan.put("audience", "PROFESSIONAL");
    String collection = planned(plan);
    String channel =
        channel(collection, Map.of("kind", "LINK", "label", "Team", "oneTime", true)).path("id");
    List<String> links =
        coordinator()
            .body(Map.of("count", 1))
            .post(API + "/collections/" + collection + "/channels/" + channel + "/invitations")
            .path("links");
    open(collection);
    String path = "/p/f/" + code(links.getFirst());
    String code = code(links.getFirst()).substring(0, 26);

    var start = given().get(path + "?lang=en");
    assertThat(start.statusCode()).isEqualTo(200);
    var form = go(code, start, "start", Map.of());
    assertThat(form.asString()).contains("My load has eased", ">Send</button>");
    takeTime();
    assertThat(go(code, form, "send", Map.of("a.PR_LOAD", "4")).statusCode()).isEqualTo(200);

    assertThat(given().get(path).statusCode()).isEqualTo(410);
    assertThat(given().get(path).asString()).contains("Linkki on jo käytetty");
    assertThat(given().get("/p/f/" + code).statusCode()).isEqualTo(410);
  }

  @Test
  void whatIsWrittenComesBackAsTextNotAsMarkup() {
    String code = opened("QR");
    var third = third(code, "en", Map.of("a.NPS", "8"), Map.of());

    var page = go(code, third, "back", Map.of("a.IMPROVE", "\"><script>alert(1)</script>"));

    assertThat(page.asString()).doesNotContain("<script>alert").contains("&lt;script&gt;");
  }

  @Test
  void theFilesOfThePagesAreOurs() {
    assertThat(given().get("/p/f/assets/visitor.css").contentType())
        .isEqualTo("text/css;charset=UTF-8");
    assertThat(given().get("/p/f/assets/tablet.js").header("Cache-Control"))
        .isEqualTo("public, max-age=3600");
    assertThat(given().get("/p/f/assets/application.properties").statusCode()).isEqualTo(404);
  }

  private static String opened(String kind) {
    String collection = planned(plan(unit()));
    String code = code(collection, kind);
    open(collection);
    return code;
  }

  private static Response start(String code, String lang) {
    return go(code, given().get("/p/f/" + code + "?lang=" + lang), "start", Map.of());
  }

  private static Response third(
      String code, String lang, Map<String, String> first, Map<String, String> second) {
    return go(code, go(code, start(code, lang), "next", first), "next", second);
  }

  /** Presses a button on a page: its hidden fields go along, as a browser would send them. */
  private static Response go(
      String code, Response page, String button, Map<String, String> fields) {
    var form = new LinkedHashMap<>(hidden(page));
    form.putAll(fields);
    form.put("go", button);
    return given()
        .redirects()
        .follow(false)
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParams(form)
        .post("/p/f/" + code);
  }

  private static Map<String, String> hidden(Response page) {
    var fields = new LinkedHashMap<String, String>();
    Matcher matcher = HIDDEN.matcher(page.asString());
    while (matcher.find()) {
      fields.put(
          matcher.group(1),
          matcher.group(2).replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">"));
    }
    return fields;
  }

  private static String receipt(Response page) {
    Matcher matcher = Pattern.compile("id=\"receipt\">([^<]{19})<").matcher(page.asString());
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private static String attribute(Response page, String name) {
    Matcher matcher = Pattern.compile(name + "=\"([^\"]*)\"").matcher(page.asString());
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private static List<Map<String, Object>> pending(String code) {
    return rows(
        """
        select answers::text as answers, texts::text as texts, respondent_role, language, suspicion
        from pending_response where collection_id =
          (select collection_id from channel where code_hash = sha256('%s'))
        """
            .formatted(code));
  }
}
