package fi.osallisuus.feedback.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.osallisuus.kit.test.Buttons.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.Chromium;
import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.PageCheck;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every type of item in a real browser: on a small phone, in three languages, without script. */
@QuarkusTest
class ItemTypesBrowserTest extends SurveyHttp {
  private static final String DEFINITION =
      """
      {"key":"EVERY_TYPE","version":"1.0.0","audiences":["PROFESSIONAL"],"notTreatmentNotice":false,
       "title":{"fi":"Kaikki lajit","sv":"Alla slag","en":"Every type"},
       "scales":{"FIVE":{"min":1,"max":5,"labels":[
         {"value":1,"text":{"fi":"Erittäin huono","sv":"Mycket dåligt","en":"Very bad"}},
         {"value":2,"text":{"fi":"Huono","sv":"Dåligt","en":"Bad"}},
         {"value":3,"text":{"fi":"Siltä väliltä","sv":"Däremellan","en":"In between"}},
         {"value":4,"text":{"fi":"Hyvä","sv":"Bra","en":"Good"}},
         {"value":5,"text":{"fi":"Erittäin hyvä","sv":"Mycket bra","en":"Very good"}}]}},
       "item":[{"linkId":"P1","type":"group","text":{"fi":"Sivu","sv":"Sidan","en":"Page"},"item":[
        {"linkId":"SAY","type":"display","text":{"fi":"Kerro tapahtumasta","sv":"Berätta om evenemanget","en":"Tell us of the event"}},
        {"linkId":"MOOD","type":"faces","scale":"FIVE","text":{"fi":"Millaista oli?","sv":"Hur var det?","en":"How was it?"}},
        {"linkId":"AGAIN","type":"boolean","text":{"fi":"Tulisitko uudelleen?","sv":"Skulle du komma på nytt?","en":"Would you come again?"}},
        {"linkId":"WAYS","type":"multi","text":{"fi":"Mitkä tavat sopivat?","sv":"Vilka sätt passar?","en":"Which ways suit you?"},"answerOption":[
          {"code":"SMS","text":{"fi":"Tekstiviesti","sv":"Textmeddelande","en":"Text message"}},
          {"code":"PAPER","text":{"fi":"Paperi","sv":"Papper","en":"Paper"}},
          {"code":"NONE","exclusive":true,"text":{"fi":"Ei mikään","sv":"Inget","en":"None"}}]},
        {"linkId":"BEST","type":"ranking","maxChoices":2,"text":{"fi":"Mikä oli parasta?","sv":"Vad var bäst?","en":"What was best?"},"answerOption":[
          {"code":"TALK","text":{"fi":"Puheet","sv":"Talen","en":"The talks"}},
          {"code":"FOOD","text":{"fi":"Ruoka","sv":"Maten","en":"The food"}},
          {"code":"PEOPLE","text":{"fi":"Ihmiset","sv":"Människorna","en":"The people"}}]},
        {"linkId":"TIMES","type":"integer","min":0,"max":50,"text":{"fi":"Monesko kertasi?","sv":"Vilken gång i ordningen?","en":"Which time is it?"}},
        {"linkId":"HOURS","type":"decimal","min":0,"max":24,"text":{"fi":"Montako tuntia?","sv":"Hur många timmar?","en":"How many hours?"}},
        {"linkId":"DAY","type":"date","text":{"fi":"Milloin kävit viimeksi?","sv":"När var du här senast?","en":"When were you here last?"}},
        {"linkId":"TOWN","type":"string","maxLength":40,"text":{"fi":"Mistä tulit?","sv":"Varifrån kom du?","en":"Where did you come from?"}},
        {"linkId":"OK","type":"consent","required":true,"text":{"fi":"Vastauksiani saa käyttää arviointiin","sv":"Mina svar får användas i utvärderingen","en":"My answers may be used in the evaluation"}}]}]}
      """;

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void everyTypeIsForEverybodyAndComesThrough() {
    String collection = collection();
    String code = code(collection, "LINK");
    open(collection);

    for (String lang : List.of("fi", "sv", "en")) {
      MovableClock.set(MONDAY);
      var page = chromium.open(320, true);
      page.navigate(
          RestAssured.baseURI + ":" + RestAssured.port + "/p/f/" + code + "?lang=" + lang);
      press(page, "start");
      PageCheck.forEverybody(page, lang, "item-types");
      page.locator("label[for=q-MOOD-5]").click();
      page.locator("label[for=q-AGAIN-true]").click();
      page.locator("label[for=q-WAYS-SMS]").click();
      page.locator("label[for=q-WAYS-NONE]").click();
      page.locator("#q-BEST-R1").selectOption("PEOPLE");
      page.locator("#q-BEST-R2").selectOption("TALK");
      page.locator("#q-TIMES").fill("51");
      page.locator("#q-HOURS").fill("2,5");
      page.locator("#q-DAY").fill("2026-02-17");
      page.locator("#q-TOWN").fill("Vaasa");
      press(page, "send");
      assertThat(page.locator("[role=alert] li")).hasCount(3); // exclusive, range, consent
      assertThat(page.locator("#q-BEST-R1")).hasValue("PEOPLE");
      PageCheck.forEverybody(page, lang, "item-types-faults");
      page.locator("label[for=q-WAYS-NONE]").click();
      page.locator("#q-TIMES").fill("3");
      page.locator("label[for=q-OK-true]").click();
      takeTime();
      press(page, "send");
      assertThat(page.locator("#receipt")).isVisible();
    }
    close(collection);

    assertThat(
            rows(
                "select answers::text as a from response where collection_id = '"
                    + collection
                    + "'"))
        .hasSize(3)
        .allSatisfy(
            row ->
                assertThat(row.get("a"))
                    .isEqualTo(
                        "{\"OK\": true, \"DAY\": \"2026-02\", \"BEST\": [\"PEOPLE\", \"TALK\"],"
                            + " \"MOOD\": 5, \"WAYS\": [\"SMS\"], \"AGAIN\": true, \"HOURS\": 2.5,"
                            + " \"TIMES\": 3}"));
  }

  private static String collection() {
    try {
      String id =
          as(Roles.ADMIN)
              .body(Map.of("definition", new ObjectMapper().readTree(DEFINITION)))
              .post(API + "/instruments")
              .then()
              .statusCode(201)
              .extract()
              .path("id");
      as(Roles.ADMIN).post(API + "/instruments/" + id + ":approve").then().statusCode(200);
      as(Roles.ADMIN).post(API + "/instruments/" + id + ":publish").then().statusCode(200);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    var plan = plan(unit());
    plan.put("instrument", "EVERY_TYPE");
    plan.put("audience", "PROFESSIONAL");
    return coordinator()
        .body(plan)
        .post(API + "/collections")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
