package fi.osallisuus.booking.selfservice.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the pages answer, whatever is sent to them. */
@QuarkusTest
class BookingPageHttpTest extends BookingTest {
  private static final String NINE = "2026-03-27T09:00+02:00";

  private World world;
  private String reception;
  private String page;

  @BeforeEach
  void plan() {
    world = new World();
    reception = world.reception("2026-03-27");
    page = "/p/b/site/" + world.link;
  }

  @Test
  void thePagesAreKeptNowhereAndRunNothingFromElsewhere() {
    given()
        .get("/p/b/booking?lang=sv")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .header("Content-Security-Policy", containsString("script-src 'self'"))
        .header("Referrer-Policy", "no-referrer")
        .body(containsString("<html lang=\"sv\">"));
    given().get("/p/b/assets/visitor.css").then().statusCode(200);
    given().get("/p/b/assets/code.js").then().statusCode(200);
    given()
        .get("/p/b/site/nothing?lang=en")
        .then()
        .statusCode(404)
        .body(containsString("Page not"));
  }

  @Test
  void aFormThatIsSentTwiceHoldsOneTime() {
    var stamp = stamp();
    var first = code(hold(stamp, "NEXT_OF_KIN", "").statusCode(200));
    var second = code(hold(stamp, "NEXT_OF_KIN", "").statusCode(200));

    assertThat(second).isEqualTo(first);
    assertThat(appointments()).isOne();
    hold(stamp(), "NEXT_OF_KIN", "")
        .statusCode(409)
        .body(containsString("Somebody else has just taken"));
  }

  @Test
  void whoeverComesForTheirOwnSakeNeedsAReferral() {
    hold(stamp(), "OWN_EXPERIENCE", "")
        .statusCode(422)
        .body(containsString("Write the referral code."));
    hold(stamp(), "OWN_EXPERIENCE", "0000-0000-0000-0000")
        .statusCode(422)
        .body(containsString("This referral code cannot be used now."));
    hold("1.2.3", "NEXT_OF_KIN", "").statusCode(200).body(containsString("name=\"who\""));

    assertThat(appointments()).isZero();
  }

  @Test
  void aHoldThatRanOutSaysWhatToDo() {
    var code = code(hold(stamp(), "NEXT_OF_KIN", "").statusCode(200));
    MovableClock.set(MORNING.plusSeconds(3600));

    booking(Map.of("code", code, "go", "confirm", "told", "yes", "version", "1"))
        .statusCode(410)
        .body(containsString("The time is no longer held"));
    booking(Map.of("code", code, "go", "view"))
        .statusCode(200)
        .body(containsString("Book a new time"), containsString(page + "?lang=en"));
  }

  @Test
  void anIdentityCodeIsRemovedAndNotSentBack() {
    var code = code(hold(stamp(), "NEXT_OF_KIN", "").statusCode(200));
    booking(Map.of("code", code, "go", "confirm", "told", "yes", "version", "1")).statusCode(200);

    booking(Map.of("code", code, "go", "contact-save", "address", "131052-308T"))
        .statusCode(422)
        .body(
            containsString("There was a personal identity code in the field"),
            not(containsString("131052")));
    assertThat(
            World.number(
                "select count(*) from contact c join appointment a on a.id = c.owner_id where a.reception_id = '%s'"
                    .formatted(reception)))
        .isZero();
  }

  @Test
  void askingBeforeCancellingChangesNothing() {
    var code = code(hold(stamp(), "NEXT_OF_KIN", "").statusCode(200));
    booking(Map.of("code", code, "go", "confirm", "told", "yes", "version", "1")).statusCode(200);

    booking(Map.of("code", code, "go", "cancel")).body(containsString("Cancel the time?"));
    booking(Map.of("code", code, "slot", reception + "~2026-03-27T10:00+02:00"))
        .body(containsString("Move the time?"));
    booking(Map.of("code", code, "slot", "nonsense")).statusCode(400);

    booking(Map.of("code", code, "go", "view")).body(containsString("Your time is booked"));
  }

  private ValidatableResponse hold(String stamp, String who, String referral) {
    return form()
        .formParam("stamp", stamp)
        .formParam("chosen", reception + "~" + NINE)
        .formParam("who", who)
        .formParam("referral", referral)
        .formParam("go", "hold")
        .post(page)
        .then();
  }

  private String stamp() {
    var html =
        form().formParam("slot", reception + "~" + NINE).post(page).then().extract().asString();
    return html.replaceAll("(?s).*name=\"stamp\" value=\"([^\"]+)\".*", "$1");
  }

  private static ValidatableResponse booking(Map<String, String> fields) {
    return form().formParams(fields).post("/p/b/booking").then();
  }

  private static RequestSpecification form() {
    return given()
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("lang", "en");
  }

  private static String code(ValidatableResponse answer) {
    return answer.extract().asString().replaceAll("(?s).*id=\"code\">([^<]+)<.*", "$1");
  }

  private long appointments() {
    return World.number(
        "select count(*) from appointment where reception_id = '%s'".formatted(reception));
  }
}
