package fi.osallisuus.registry.willingness.page;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.willingness.WillingnessHttp;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** What the pages answer, whatever is sent to them. */
@QuarkusTest
class WillingnessPageHttpTest extends WillingnessHttp {
  private static final String PAGE = "/p/r/willingness/" + COUNTY;

  @Test
  void thePageIsKeptNowhereAndRunsNoScript() {
    Pool.area();

    given()
        .get(PAGE + "?lang=sv")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .header("Referrer-Policy", "no-referrer")
        .body(containsString("<html lang=\"sv\">"), not(containsString("<script")));
    given().get("/p/r/assets/visitor.css").then().statusCode(200);
    given()
        .get("/p/r/willingness/99?lang=en")
        .then()
        .statusCode(404)
        .body(containsString("Page not found"));
  }

  @Test
  void aFilledInFormBecomesAWillingnessThatTheCodeOpens() {
    var answer = send(filled(someone())).statusCode(200);
    var code = code(answer);
    var expert = newest();

    get(COORDINATOR, "/willingness/" + expert)
        .body("status", is("INTERESTED"))
        .body("language", is("en"))
        .body("trained", is(false))
        .body("otherRoleAgreedOn", is("2026-03-20"));
    receipt(code, "view").statusCode(200).body(containsString("Your sign-up has arrived"));
    receipt(code, "change").statusCode(200).body(containsString("value=\"Anna Example\""));
    receipt(code, "withdraw").statusCode(200).body(containsString("erase my details now"));
    get(COORDINATOR, "/willingness/" + expert).body("status", is("INTERESTED"));
    receipt(code, "erase-yes").statusCode(200).body(containsString("have been erased"));
    get(COORDINATOR, "/experts/" + expert).body("status", is("ANONYMISED"));
    receipt(code, "view").statusCode(404).body(containsString("No sign-up was found"));
  }

  @Test
  void whatIsMissingIsSaidAndTheRestIsKept() {
    var before = newest();

    send(form().formParam("name", "Anna Example").formParam("modes", "LECTURE"))
        .statusCode(422)
        .body(
            allOf(
                containsString("Choose at least one area."),
                containsString("Tick all three consents."),
                containsString("value=\"Anna Example\""),
                containsString("value=\"LECTURE\" checked"),
                not(containsString("Choose at least one thing to take part in."))));
    send(filled("no-address"))
        .statusCode(422)
        .body(containsString("The e-mail address is not right."));

    assertThat(newest()).isEqualTo(before);
  }

  @Test
  void anIdentityCodeIsRemovedAndNotSentBack() {
    send(filled(someone()).formParam("phone", "131052-308T"))
        .statusCode(422)
        .body(
            containsString("There was a personal identity code in this field"),
            not(containsString("131052")));
  }

  @Test
  void aFilledTrapIsFlagged() {
    send(filled(someone()).formParam("website", "https://example.org")).statusCode(200);

    get(COORDINATOR, "/willingness/" + newest()).body("suspicion", is("HONEYPOT"));
  }

  @Test
  void aFormOfAnotherCountyIsOutOfDate() {
    given()
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("lang", "en")
        .get("/p/r/willingness/19?lang=en")
        .then()
        .statusCode(409)
        .body(containsString("Sign-up is not open yet"));
    send(filled(someone(), "1.2.3"))
        .statusCode(422)
        .body(containsString("The form is out of date"));
  }

  private static RequestSpecification form() {
    return form(stamp());
  }

  private static RequestSpecification form(String stamp) {
    return given()
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("lang", "en")
        .formParam("stamp", stamp);
  }

  private static RequestSpecification filled(String email) {
    return filled(email, stamp());
  }

  private static RequestSpecification filled(String email, String stamp) {
    return form(stamp)
        .formParam("modes", "LECTURE", "FORUM")
        .formParam("own", "ADDICTION")
        .formParam("kin", "ADDICTION", "GAMBLING")
        .formParam("areas", Pool.area())
        .formParam("languages", "fi", "sv")
        .formParam("trained", "no")
        .formParam("otherRole", "yes")
        .formParam("name", "Anna Example")
        .formParam("email", email)
        .formParam("consents", "REG-1", "THEME-1", "CONTACT-1");
  }

  private static ValidatableResponse send(RequestSpecification form) {
    return form.formParam("go", "send").post(PAGE).then();
  }

  private static ValidatableResponse receipt(String code, String go) {
    return given()
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("lang", "en")
        .formParam("receipt", code)
        .formParam("go", go)
        .post(PAGE + "/receipt")
        .then();
  }

  private static String code(ValidatableResponse page) {
    var html = page.extract().asString();
    return html.replaceAll("(?s).*id=\"code\">([^<]+)<.*", "$1");
  }
}
