package fi.osallisuus.feedback.follow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.feedback.Loop;
import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.PostOffice;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Asked for twice, ended with one press: with a real mail server. */
@QuarkusTest
@WithTestResource(PostOffice.class)
class FollowHttpTest extends SurveyHttp {
  private static final String PAGE = "/p/f/changes/" + COUNTY + "/follow";
  private static final Pattern LINK = Pattern.compile("/p/f/changes/17/follow/([0-9a-z]{26})");

  @Inject LetterJob letters;

  @Test
  void whoConfirmsIsToldOfWhatIsPublishedAndOfNothingElse() {
    var unit = unit();
    String address = address();
    ask(address, unit.toString());
    letters.run();
    String code = letterCode(address);

    assertThat(given().get(PAGE + "/" + code + "?lang=en").asString())
        .contains("Confirm that you follow");
    Loop.published(Loop.effect(unit));
    letters.run();
    assertThat(PostOffice.mails(address)).hasSize(1);
    assertThat(decide(code, "confirm").asString()).contains("You follow changes");
    String told = Loop.published(Loop.effect(unit));
    Loop.published(Loop.effect(unit()));
    letters.run();
    letters.run();

    var mails = PostOffice.mails(address);
    assertThat(mails).hasSize(2);
    assertThat(mails.get(1).get("subject"))
        .isEqualTo("You said – we did: This changed, psychiatric ward");
    assertThat(mails.get(1).get("text"))
        .contains("/p/f/changes/17/" + told + "?lang=en", "/follow/" + code)
        .doesNotContain("45 minuuttia");
    assertThat(decide(code, "stop").asString()).contains("You no longer follow");
    Loop.published(Loop.effect(unit));
    letters.run();
    assertThat(PostOffice.mails(address)).hasSize(2);
    assertThat(given().get(PAGE + "/" + code).statusCode()).isEqualTo(404);
  }

  @Test
  void theAddressStandsNowhereInTheOpenAndIsForgottenWithoutAWord() {
    String address = address();
    ask(address, "");
    assertThat(
            rows("select encode(sealed, 'escape') as sealed, wish_hash from follower").toString())
        .doesNotContain(address);
    letters.run();
    String code = letterCode(address);

    MovableClock.set(MONDAY.plus(Duration.ofHours(49)));
    letters.run();

    assertThat(decide(code, "confirm").statusCode()).isEqualTo(404);
  }

  @Test
  void theSameWishTwiceSendsOneLetterAndTellsNobodyAnything() {
    String address = address();

    var first = ask(address, "");
    var second = ask(address.toUpperCase(java.util.Locale.ROOT), "");
    letters.run();

    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(PostOffice.mails(address)).hasSize(1);
  }

  @Test
  void whatIsNoAddressIsSaidKindlyAndAMachineLearnsNothing() {
    var refused = ask("a@example.fi,b@example.fi", "");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString()).contains("role=\"alert\"", "Write an e-mail address");

    String address = address();
    given()
        .contentType(ContentType.URLENC)
        .formParam("lang", "en")
        .formParam("email", address)
        .formParam("website", "x")
        .post(PAGE)
        .then()
        .statusCode(200);
    letters.run();
    assertThat(PostOffice.mails(address)).isEmpty();
  }

  @Test
  void otherWebsitesMayAskToo() {
    String address = address();
    String api = API + "/public/changes/17/follow";
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("email", address, "language", "sv"))
        .post(api)
        .then()
        .statusCode(202);
    letters.run();
    var mail = PostOffice.mails(address).getFirst();
    assertThat(mail.get("subject")).isEqualTo("Bekräfta: ni sade – vi gjorde");
    var code = Map.of("code", letterCode(address));

    post(api + ":confirm", code, 204);
    post(api + ":stop", code, 204);
    post(api + ":confirm", code, 404);
  }

  private static void post(String path, Map<String, String> body, int status) {
    given()
        .urlEncodingEnabled(false)
        .contentType(ContentType.JSON)
        .body(body)
        .post(path)
        .then()
        .statusCode(status);
  }

  private static String address() {
    return "resident-" + UUID.randomUUID() + "@example.fi";
  }

  private static Response ask(String email, String unit) {
    return given()
        .contentType(ContentType.URLENC)
        .formParam("lang", "en")
        .formParam("email", email)
        .formParam("unit", unit)
        .post(PAGE);
  }

  private static Response decide(String code, String go) {
    return given()
        .contentType(ContentType.URLENC)
        .formParam("lang", "en")
        .formParam("go", go)
        .post(PAGE + "/" + code);
  }

  private static String letterCode(String address) {
    var link = LINK.matcher(PostOffice.mails(address).getFirst().get("text"));
    assertThat(link.find()).isTrue();
    return link.group(1);
  }
}
