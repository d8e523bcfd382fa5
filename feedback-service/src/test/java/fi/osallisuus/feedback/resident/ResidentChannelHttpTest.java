package fi.osallisuus.feedback.resident;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fi.osallisuus.feedback.Items;
import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The residents' channel: opening it, and what it takes and refuses. */
@QuarkusTest
class ResidentChannelHttpTest extends SurveyHttp {

  @Test
  void aCountyWithoutAChannelTakesNothing() {
    given()
        .get(API + "/public/feedback-items/16")
        .then()
        .statusCode(409)
        .body("code", is("CHANNEL_NOT_OPEN"));
    given().get(API + "/public/feedback-items/77").then().statusCode(404);
    as(Roles.COORDINATOR, "16").get(API + "/resident-channel").then().statusCode(404);
    given()
        .accept("text/html")
        .get("/p/f/channel/16?lang=sv")
        .then()
        .statusCode(409)
        .body(containsString("Kanalen är inte öppen"));
  }

  @Test
  void theCoordinatorSaysWhatItOffers() {
    var unit = unit();
    Items.open(COUNTY, unit);

    given()
        .get(API + "/public/feedback-items/17")
        .then()
        .statusCode(200)
        .body("title.sv", is("Invånarnas responskanal"))
        .body("municipalities.code", contains("905", "499"))
        .body("units.id", contains(unit.toString()))
        .body("themes", hasSize(11))
        .body("themes.find { it.code == 'FOOD_SERVICE' }.name.fi", is("Ruoka"));
    var before = as(Roles.COORDINATOR).get(API + "/resident-channel");
    put("\"0\"", Items.channel(true, List.of(unit))).statusCode(412);
    put(before.header("ETag"), Items.channel(true, List.of(UUID.randomUUID())))
        .statusCode(422)
        .body("errors.pointer", contains("/unitIds/0"));
    var finnish = Items.channel(true, List.of());
    finnish.put("title", Map.of("fi", "Palautekanava"));
    put(before.header("ETag"), finnish).statusCode(422).body("code", is("LANGUAGE_REQUIRED"));
    var twice = Items.channel(true, List.of());
    var vaasa = Map.of("code", "905", "nameFi", "Vaasa");
    twice.put("municipalities", List.of(vaasa, vaasa));
    put(before.header("ETag"), twice).statusCode(422).body("code", is("MUNICIPALITY_REPEATED"));
    as(Roles.COORDINATOR)
        .get(API + "/resident-channel")
        .then()
        .header("ETag", is(before.header("ETag")))
        .body("url", containsString("/p/f/channel/17"));
  }

  @Test
  void whatTheFormDoesNotOfferIsRefused() {
    Items.open(COUNTY);
    String stamp = Items.stamp(COUNTY);
    takeTime();

    Items.send(COUNTY, stamp, Map.of("municipality", "091"))
        .then()
        .statusCode(422)
        .body("code", is("MUNICIPALITY_UNKNOWN"));
    Items.send(COUNTY, stamp, Map.of("unitId", UUID.randomUUID()))
        .then()
        .statusCode(422)
        .body("code", is("UNIT_UNKNOWN"));
    Items.send(COUNTY, stamp, Map.of("contact", Map.of("email", "nimi@example.fi")))
        .then()
        .statusCode(422)
        .body("code", is("CONTACT_NOT_NEEDED"));
    Items.send(COUNTY, "1.x.y", Map.of())
        .then()
        .statusCode(422)
        .body("code", is("START_STAMP_INVALID"));
    Items.send(COUNTY, stamp, Map.of("text", "Tunnukseni on 010594Y9032"))
        .then()
        .statusCode(422)
        .body("code", is("PERSONAL_IDENTITY_CODE"));
    Items.send(COUNTY, stamp, Map.of("name", "Matti")).then().statusCode(400);
    // After all that the form is still good.
    Items.send(COUNTY, stamp, Map.of("municipality", "905")).then().statusCode(201);
  }

  @Test
  void theSameFormFourTimesAtOnceIsOneItemAndOneReceipt() throws Exception {
    Items.open(COUNTY);
    String stamp = Items.stamp(COUNTY);
    takeTime();
    var start = new CountDownLatch(1);
    var codes = new ArrayList<String>();

    try (var threads = Executors.newFixedThreadPool(4)) {
      var calls =
          List.of(1, 2, 3, 4).stream()
              .map(
                  n ->
                      threads.submit(
                          () -> {
                            start.await();
                            return Items.send(COUNTY, stamp, Map.of())
                                .then()
                                .statusCode(201)
                                .extract()
                                .<String>path("receiptCode");
                          }))
              .toList();
      start.countDown();
      for (var call : calls) {
        codes.add(call.get());
      }
    }

    assertThat(codes).containsOnly(codes.getFirst());
    assertThat(Items.itemOf(codes.getFirst())).isNotEmpty();
  }

  @Test
  void aMachineIsKeptApartAndNothingTellsTheMinute() {
    Items.open(COUNTY);
    String stamp = Items.stamp(COUNTY);

    String receipt =
        Items.send(COUNTY, stamp, Map.of()).then().statusCode(201).extract().path("receiptCode");

    String item = Items.itemOf(receipt);
    Items.read(item).body("suspicion", is("RAPID"));
    assertThat(UUID.fromString(item).version()).as("random").isEqualTo(4);
    assertThat(rows("select 1 from kit_audit where entity_id = '" + item + "'"))
        .as("an audit row would keep the minute")
        .isEmpty();
    assertThat(
            rows(
                """
                select column_name from information_schema.columns
                where table_name in ('feedback_item', 'item_step', 'item_contact', 'receipt')
                  and data_type ~ 'timestamp|time '
                """))
        .isEmpty();
  }

  @Test
  void aRefusedTextOnThePageIsNotSentBackAndTheRestStays() {
    Items.open(COUNTY);
    String stamp = Items.stamp(COUNTY);
    MovableClock.set(MONDAY.plusSeconds(60));

    String page =
        given()
            .formParam("stamp", stamp)
            .formParam("lang", "fi")
            .formParam("go", "send")
            .formParam("text", "Tunnus 131052-308T")
            .formParam("theme", "SAFETY")
            .formParam("reply", "yes")
            .formParam("email", "nimi@")
            .post("/p/f/channel/17")
            .then()
            .statusCode(422)
            .extract()
            .asString();

    assertThat(page)
        .contains("Tekstissä oli henkilötunnus", "Tämä ei ole sähköpostiosoite.", "nimi@")
        .contains("<option value=\"SAFETY\" selected>")
        .doesNotContain("131052");
  }

  private static io.restassured.response.ValidatableResponse put(
      String tag, Map<String, Object> body) {
    return as(Roles.COORDINATOR)
        .header("If-Match", tag)
        .body(body)
        .put(API + "/resident-channel")
        .then();
  }
}
