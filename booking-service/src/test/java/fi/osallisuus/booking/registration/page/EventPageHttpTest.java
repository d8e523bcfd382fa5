package fi.osallisuus.booking.registration.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.booking.registration.Events;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the pages of events answer, whatever is sent to them. */
@QuarkusTest
class EventPageHttpTest extends BookingTest {

  @Test
  void thePagesAreKeptNowhereRunNothingFromElsewhereAndChangeNothing() {
    var event = new Events(1);

    for (var path :
        new String[] {"/p/b/event/" + event.link, "/p/b/events/17", "/p/b/registration"}) {
      var page =
          given()
              .get(path + "?lang=sv")
              .then()
              .statusCode(200)
              .header("Cache-Control", "no-store")
              .header("Content-Security-Policy", containsString("default-src 'none'"))
              .header("Referrer-Policy", "no-referrer")
              .body(containsString("<html lang=\"sv\">"))
              .extract()
              .asString();
      // The page that asks for a code has one script of its own, which nobody needs.
      assertThat(page.replace("<script src=\"/p/b/assets/code.js\" defer>", ""))
          .doesNotContain("<script");
    }
    given().get("/p/b/assets/visitor.css").then().statusCode(200);
    given()
        .get("/p/b/event/" + "0".repeat(26) + "?lang=en")
        .then()
        .statusCode(404)
        .body(containsString("Page not found"));
    World.get("COORDINATOR", "/engagements/" + event.id + "/registration")
        .then()
        .body("registeredSeats", is(0));
  }

  @Test
  void aFormSentTwiceIsOneRegistration() {
    var event = new Events(5);
    var stamp = stamp(event);
    send(event, form(stamp).formParam("seats", "2"))
        .statusCode(200)
        .body(containsString("Thank you for registering"), containsString("Seats: 2"));

    send(event, form(stamp).formParam("seats", "2"))
        .statusCode(409)
        .body(containsString("The form has been sent already"));

    World.get("COORDINATOR", "/engagements/" + event.id + "/registration")
        .then()
        .body("registeredSeats", is(2));
  }

  @Test
  void whatIsWrongIsSaidAndTheRestIsKept() {
    var event = new Events(5);
    send(event, form(stamp(event)).formParam("seats", "9").formParam("email", "name@example.fi"))
        .statusCode(422)
        .body(
            containsString("Write the number of seats in digits"),
            containsString("value=\"name@example.fi\""));
    send(event, form(stamp(event)).formParam("phone", "131052-308T"))
        .statusCode(422)
        .body(containsString("There was a personal identity code"), not(containsString("131052")));
    send(event, form("1.2.3")).statusCode(422).body(containsString("The form is out of date"));
    send(event, form(stamp(event)).formParam("website", "https://example.org")).statusCode(422);
  }

  @Test
  void whatIsFullOrCancelledHasNoForm() {
    var event = new Events(1);
    event.open(Map.of("capacity", 1, "waitingList", false)).statusCode(200);
    event.register(1);
    given()
        .get("/p/b/event/" + event.link + "?lang=en")
        .then()
        .body(containsString("The event is full."), not(containsString("<form")));
    event.verb("cancel", Map.of("reason", "OTHER")).then().statusCode(200);
    given()
        .get("/p/b/event/" + event.link + "?lang=en")
        .then()
        .body(containsString("The event has been cancelled."), not(containsString("<form")));
  }

  private static String stamp(Events event) {
    var page = given().get("/p/b/event/" + event.link + "?lang=en").asString();
    return page.replaceAll("(?s).*name=\"stamp\" value=\"([^\"]+)\".*", "$1");
  }

  private static RequestSpecification form(String stamp) {
    return given()
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("lang", "en")
        .formParam("stamp", stamp);
  }

  private static ValidatableResponse send(Events event, RequestSpecification form) {
    return form.formParam("go", "send").post("/p/b/event/" + event.link).then();
  }
}
