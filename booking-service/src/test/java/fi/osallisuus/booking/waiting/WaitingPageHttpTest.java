package fi.osallisuus.booking.waiting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.booking.message.Sending;
import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.PostOffice;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the pages of the line answer, whatever is sent to them. */
@QuarkusTest
class WaitingPageHttpTest extends BookingTest {
  private static final Map<String, Object> KIN = Map.of("who", "NEXT_OF_KIN");

  @Inject WaitingSweeper sweeper;
  @Inject Sending sending;

  private final String mail = "w" + UUID.randomUUID() + "@example.fi";
  private WaitingWorld waiting;
  private String page;

  @BeforeEach
  void fillTheDay() {
    waiting = new WaitingWorld();
    page = "/p/b/site/" + waiting.world.link + "/waiting";
  }

  @Test
  void aFormThatIsSentManyTimesAsksForOneTime() throws Exception {
    var stamp = stamp();
    var tasks = new ArrayList<Callable<String>>();
    for (int i = 0; i < 8; i++) {
      tasks.add(() -> code(join(stamp, KIN).statusCode(200)));
    }
    var codes = new ArrayList<String>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var answer : threads.invokeAll(tasks)) {
        codes.add(answer.get());
      }
    }

    assertThat(codes).allMatch(codes.getFirst()::equals);
    assertThat(codes.getFirst()).matches("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");
    assertThat(entries()).isOne();
    join(stamp(), KIN).statusCode(200);
    assertThat(entries()).isEqualTo(2);
  }

  @Test
  void whatWasChosenIsWaitedForAndNothingElseIsKept() {
    join(
            stamp(),
            Map.of(
                "who", "NEXT_OF_KIN",
                "day", List.of("FRIDAY", "MONDAY"),
                "part", "MORNING",
                "speaks", "sv",
                "until", "30"))
        .statusCode(200)
        .body(
            containsString("You are in the line"),
            containsString("Monday, Friday, before 12:00"),
            containsString("Swedish"),
            containsString("Wednesday 15 April 2026"),
            containsString("We have no contact details for you."));

    assertThat(
            World.text(
                """
                select concat_ws('|', from_day, to_day, from_time, to_time, language, array_to_string(weekdays, ' '))
                from waiting_entry where site_id = '%s'
                """
                    .formatted(waiting.world.site)))
        .isEqualTo("2026-03-16|2026-04-15|12:00:00|sv|MONDAY FRIDAY");
  }

  @Test
  void whatIsMissingIsSaidAndNothingIsAsked() {
    join(stamp(), Map.of())
        .statusCode(422)
        .body(
            containsString("Choose for whose sake you come."), containsString("href=\"#who-kin\""));
    join(stamp(), Map.of("who", "OWN_EXPERIENCE"))
        .statusCode(422)
        .body(containsString("Write the referral code."));
    join(stamp(), Map.of("who", "OWN_EXPERIENCE", "referral", "0000-0000-0000-0000"))
        .statusCode(422)
        .body(containsString("This referral code cannot be used now."));
    join(stamp(), Map.of("who", "NEXT_OF_KIN", "address", "nobody", "part", "AFTERNOON"))
        .statusCode(422)
        .body(
            containsString("href=\"#address\""),
            containsString("value=\"nobody\""),
            containsString("value=\"AFTERNOON\" checked"));
    join(stamp(), Map.of("who", "NEXT_OF_KIN", "address", "131052-308T"))
        .statusCode(422)
        .body(containsString("personal identity code"), not(containsString("131052")));
    join("1.2.3", KIN).statusCode(200).body(containsString("value=\"NEXT_OF_KIN\" checked"));
    given().get("/p/b/site/nothing/waiting?lang=en").then().statusCode(404);

    assertThat(entries()).isZero();
  }

  @Test
  void ofSeveralServicesOfTheSiteOneIsChosenAndOthersCannotBe() {
    var other = new World();
    var plan = waiting.world.plan("2026-03-30");
    plan.put("serviceCode", other.serviceCode);
    World.post("COORDINATOR", "/receptions", plan).then().statusCode(201);

    join(stamp(), KIN)
        .statusCode(422)
        .body(containsString("Choose what you want a time for."), containsString("#service-0"));
    join(stamp(), Map.of("who", "NEXT_OF_KIN", "service", new World().serviceCode)).statusCode(422);
    assertThat(entries()).isZero();
    join(stamp(), Map.of("who", "NEXT_OF_KIN", "service", other.serviceCode)).statusCode(200);
    assertThat(
            World.text(
                "select service_code from waiting_entry where site_id = '%s'"
                    .formatted(waiting.world.site)))
        .isEqualTo(other.serviceCode);
  }

  @Test
  void atASiteWhereNothingIsPlannedYetOneWaitsForAPeerReception() {
    var fresh = new World();

    var form = given().get("/p/b/site/" + fresh.link + "/waiting?lang=en").then().statusCode(200);

    form.body(
        containsString("value=\"" + fresh.serviceCode + "\""),
        containsString("value=\"" + waiting.world.serviceCode + "\""));
  }

  @Test
  void anIdentityCodeTypedForACodeIsAnUnknownCodeAndNotSentBack() {
    for (var page : List.of("/p/b/waiting", "/p/b/registration")) {
      form()
          .formParams(Map.of("code", "131052-308T", "go", "view"))
          .post(page)
          .then()
          .statusCode(404)
          .contentType("text/html")
          .body(containsString("Check the code."), not(containsString("131052")));
    }
  }

  @Test
  void anOfferIsToldWithItsPageTakenAfterTheNoticeAndBecomesTheBooking() {
    var code = code(join(stamp(), Map.of("who", "NEXT_OF_KIN", "address", mail)).statusCode(200));
    sending.send();
    assertThat(last()).contains("You are in the line.", "/p/b/waiting?lang=en#" + code);

    waiting.free(1);
    sending.send();

    assertThat(last())
        .contains(
            "A place has become free for you.",
            "Take the place or leave it to somebody else here:",
            "/p/b/waiting?lang=en#" + code);
    opened(code, "view")
        .body(
            containsString("A time has become free for you"),
            containsString("Friday 27 March 2026, 10:00–10:45"),
            containsString("Monday 16 March 2026, 12:00"),
            containsString("Not treatment 1"));
    opened(code, "accept").statusCode(422).body(containsString("tick that you have read it"));
    form()
        .formParams(Map.of("code", code, "go", "accept", "told", "yes", "version", "9"))
        .post("/p/b/waiting")
        .then()
        .statusCode(422)
        .body(containsString("The information has changed."));
    assertThat(status()).isEqualTo("OFFERED");
    form()
        .formParams(Map.of("code", code, "go", "accept", "told", "yes", "version", "1"))
        .post("/p/b/waiting")
        .then()
        .statusCode(200)
        .body(
            containsString("Your time is booked"),
            containsString("You will get a reminder by e-mail."));
    assertThat(status()).isEqualTo("ACCEPTED");
    opened(code, "decline").body(containsString("Your time is booked"));
    opened(code, "leave-yes").statusCode(409);
    assertThat(status()).isEqualTo("ACCEPTED");
  }

  @Test
  void whoeverDeclinesWaitsOnAndWhoeverLeavesIsForgotten() {
    var code = code(join(stamp(), Map.of("who", "NEXT_OF_KIN", "address", mail)).statusCode(200));
    waiting.free(2);
    opened(code, "decline").statusCode(200).body(containsString("You are still in the line."));
    assertThat(status()).isEqualTo("WAITING");

    opened(code, "leave").statusCode(200).body(containsString("Leave the line?"));
    assertThat(status()).isEqualTo("WAITING");
    opened(code, "leave-yes").statusCode(200).body(containsString("You have left the line"));

    assertThat(status()).isEqualTo("LEFT");
    assertThat(contacts()).isZero();
    opened("0000-0000-0000-0000", "view")
        .statusCode(404)
        .body(containsString("No time was found with this code."));
  }

  @Test
  void aCodeOfTheLineOpensOnThePageOfBookingsToo() {
    var code = code(join(stamp(), KIN).statusCode(200));

    form()
        .formParams(Map.of("code", code, "go", "view"))
        .post("/p/b/booking")
        .then()
        .statusCode(200)
        .body(containsString("You are in the line"), containsString("action=\"/p/b/waiting\""));
  }

  @Test
  void whoDoesNotAnswerTwiceIsToldThatItIsOverAndThenForgotten() {
    var code = code(join(stamp(), Map.of("who", "NEXT_OF_KIN", "address", mail)).statusCode(200));
    waiting.free(0);
    MovableClock.set(MORNING.plus(Duration.ofHours(3)));
    opened(code, "decline")
        .statusCode(422)
        .body(
            containsString("This time is no longer kept for you."),
            containsString("Look again in a moment"),
            not(containsString("value=\"accept\"")));
    waiting.free(1);
    sweeper.sweep(World.COUNTY);
    assertThat(status()).isEqualTo("OFFERED");
    MovableClock.set(MORNING.plus(Duration.ofHours(6)));

    sweeper.sweep(World.COUNTY);
    sending.send();

    opened(code, "view")
        .statusCode(200)
        .body(
            containsString("You are no longer in the line"),
            containsString("Times were kept for you, but we got no answer."),
            containsString("/p/b/site/" + waiting.world.link + "?lang=en"));
    assertThat(last()).contains("Your waiting has ended").doesNotContain(code);
    assertThat(contacts()).isZero();
  }

  private ValidatableResponse join(String stamp, Map<String, Object> fields) {
    var all = new HashMap<>(fields);
    all.put("stamp", stamp);
    all.put("go", "join");
    return form().formParams(all).post(page).then();
  }

  private String stamp() {
    var html = given().get(page + "?lang=en").then().statusCode(200).extract().asString();
    return html.replaceAll("(?s).*name=\"stamp\" value=\"([^\"]+)\".*", "$1");
  }

  private static ValidatableResponse opened(String code, String go) {
    return form().formParams(Map.of("code", code, "go", go)).post("/p/b/waiting").then();
  }

  private static RequestSpecification form() {
    return given()
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("lang", "en");
  }

  private static String code(ValidatableResponse answer) {
    return answer.extract().asString().replaceAll("(?s).*id=\"code\">([^<]+)<.*", "$1");
  }

  private String last() {
    return PostOffice.mails(mail).getLast().get("text");
  }

  private String status() {
    return World.text(
        "select status from waiting_entry where site_id = '%s'".formatted(waiting.world.site));
  }

  private long entries() {
    return World.number(
        "select count(*) from waiting_entry where site_id = '%s'".formatted(waiting.world.site));
  }

  private long contacts() {
    return World.number(
        "select count(*) from contact c join waiting_entry w on w.id = c.owner_id where w.site_id = '%s'"
            .formatted(waiting.world.site));
  }
}
