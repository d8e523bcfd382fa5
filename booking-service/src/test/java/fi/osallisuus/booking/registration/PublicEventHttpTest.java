package fi.osallisuus.booking.registration;

import static fi.osallisuus.booking.World.API;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import biweekly.Biweekly;
import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublicEventHttpTest extends BookingTest {

  @Test
  void theListShowsWhatIsListedAndNothingElse() {
    var listed = new Events();
    String link =
        listed.open(Map.of("capacity", 3, "listed", true)).statusCode(200).extract().path("link");
    var unlisted = new Events(3);
    var path = API + "/public/counties/" + World.COUNTY + "/events?unitId=" + listed.world.unit;

    given()
        .get(path)
        .then()
        .statusCode(200)
        .body("items.size()", is(1))
        .body("items[0].link", is(link))
        .body("items[0].title.sv", is("Delaktighetsdag"))
        .body("items[0].start", is("2026-03-26T12:00:00+02:00"))
        .body("items[0].site.sv", is("Centret"))
        .body("items[0].registering", is("OPEN"))
        .body("items[0].remaining", is(3));
    given()
        .get(API + "/public/counties/17/events?limit=200")
        .then()
        .body("items.link", not(hasItem(unlisted.link)));
    given().get(API + "/public/counties/xx/events").then().statusCode(404);
    given().get(path.replace("/17/", "/05/")).then().body("items.size()", is(0));
    listed.verb("cancel", Map.of("reason", "OTHER")).then().statusCode(200);
    given().get(path).then().body("items.size()", is(0));
    given()
        .get(API + "/public/events/" + link)
        .then()
        .statusCode(200)
        .body("registering", is("CANCELLED"));
    given()
        .get(API + "/public/events/" + link + "/calendar.ics")
        .then()
        .body(containsString("STATUS:CANCELLED"));
  }

  @Test
  void somebodyRegistersLooksAndCancelsWithNothingButACode() {
    var event = new Events(1);
    String code =
        register(event, Map.of())
            .statusCode(201)
            .body("status", is("REGISTERED"))
            .body("event.title.en", is("Participation day"))
            .extract()
            .path("registrationCode");
    String waiting =
        register(event, Map.of())
            .statusCode(201)
            .body("status", is("WAITLISTED"))
            .body("ahead", is(0))
            .extract()
            .path("registrationCode");
    register(event, Map.of("waitIfFull", false))
        .statusCode(409)
        .body("code", is("CAPACITY_EXHAUSTED"));

    byCode("cancel", code).statusCode(200).body("status", is("CANCELLED"));
    byCode("cancel", code).statusCode(200);

    byCode("view", waiting.toLowerCase().replace("-", " "))
        .statusCode(200)
        .body("status", is("OFFERED"))
        .body("offerExpiresAt", is("2026-03-17T10:00:00+02:00"))
        .body("registrationCode", nullValue());
    byCode("accept", waiting).statusCode(200).body("status", is("REGISTERED"));
    byCode("accept", waiting).statusCode(200);
    byCode("view", "0000-0000-0000-0000").statusCode(404);
    given().get(API + "/public/events/" + "0".repeat(26)).then().statusCode(404);
  }

  @Test
  void aCalendarProgramReadsTheEventInLocalTime() {
    var event = new Events(1);

    var file =
        given()
            .get(API + "/public/events/" + event.link + "/calendar.ics?lang=sv")
            .then()
            .statusCode(200)
            .contentType("text/calendar")
            .extract()
            .asString();

    var read = Biweekly.parse(file).first().getEvents().getFirst();
    assertThat(read.getSummary().getValue()).isEqualTo("Delaktighetsdag");
    assertThat(read.getUid().getValue())
        .isEqualTo("engagement-" + event.id + "@booking.osallisuus");
    assertThat(read.getDateStart().getValue().toInstant()).isEqualTo("2026-03-26T10:00:00Z");
    assertThat(file).contains("TZID=Europe/Helsinki:20260326T120000");
  }

  private static ValidatableResponse register(Events event, Object request) {
    return given()
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(request)
        .post(API + "/public/events/" + event.link + "/registrations")
        .then();
  }

  private static ValidatableResponse byCode(String verb, String code) {
    return given()
        .contentType("application/json")
        .body(Map.of("registrationCode", code))
        .post(API + "/public/registrations/" + verb)
        .then();
  }
}
