package fi.osallisuus.registry.willingness;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.SuiteResource;
import fi.osallisuus.registry.Pool;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From the first sign of willingness to a decision, or to nothing left (S1-28, S1-29). */
@QuarkusTest
class WillingnessJourneyTest extends WillingnessHttp {

  private static final String TOPIC = "registry.expert.v1";

  @Inject LapseJob job;

  @Test
  void theFormSaysWhatTheCountyOffersInThreeLanguages() {
    Pool.area();

    io.restassured.RestAssured.get(PUBLIC)
        .then()
        .statusCode(200)
        .body("countyName.sv", is("Österbottens välfärdsområde"))
        .body("themes.find { it.code == 'ADDICTION' }.label.fi", is("riippuvuus"))
        .body("modes.find { it.code == 'LECTURE' }.label.sv", is("föreläsning"))
        .body("consents.purpose", contains("EXPERT_REGISTRATION", "THEME_PROCESSING", "CONTACT"))
        .body("consents[2].textVersion", is("CONTACT-1"));
  }

  @Test
  void whoeverIsWillingWaitsInTheQueueAndIsTakenThroughReviewToApproval() {
    var receipt = submitted(willing(someone()));
    assertThat(receipt).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
    var expert = newest();

    at("2026-03-25T08:00:00Z");
    get(COORDINATOR, "/willingness/" + expert)
        .statusCode(200)
        .body("code", matchesPattern("EXP-17-[0-9]{4}"))
        .body("status", is("INTERESTED"))
        .body("willingOn", is("2026-03-20"))
        .body("ageDays", is(5))
        .body("source", is("PUBLIC"))
        .body("trained", is(true))
        .body("nextStep", is("REVIEW"))
        .body("duplicates", is(List.of()));
    Pool.step(expert, "review");
    get(COORDINATOR, "/willingness/" + expert).body("nextStep", is("VERIFY_TRAINING"));
    verb(COORDINATOR, "/experts/" + expert + ":approve")
        .statusCode(409)
        .body("code", is("TRAINING_NOT_VERIFIED"));
    Pool.verifyTraining(expert);
    get(COORDINATOR, "/willingness/" + expert).body("nextStep", is("APPROVE"));
    Pool.step(expert, "approve");

    view(receipt).statusCode(200).body("status", is("APPROVED")).body("mayChange", is(false));
    var last = lastEvent(expert);
    assertThat(last.getString("willingOn")).isEqualTo("2026-03-20");
    assertThat(last.getString("statusSince")).isEqualTo("2026-03-25");
    assertThat(last.getBoolean("trainingVerified")).isTrue();
    assertThat(last.getList("modes")).containsExactly("LECTURE");
    KafkaEvents.assertContract(TOPIC);
  }

  @Test
  void aKnownAddressIsAnsweredAlikeAndShownToTheCoordinatorOnly() {
    var email = someone();
    submitted(willing(email));
    var first = newest();
    var again = willing("Other." + someone());
    again.put(
        "contact", Map.of("name", "E. Henkilö", "email", email.toUpperCase(java.util.Locale.ROOT)));

    submit(stamp(), again).statusCode(201).body("size()", is(1));

    var second = newest();
    get(COORDINATOR, "/willingness/" + second).body("duplicates", contains(first));
    get(COORDINATOR, "/willingness/" + first).body("duplicates", contains(second));
    get(COORDINATOR, "/willingness?limit=200")
        .body("items.find { it.expertId == '" + first + "' }.duplicates", contains(second));
  }

  @Test
  void aPhoneNumberIsTheSameHoweverItIsWritten() {
    var one = willing(someone());
    one.put("contact", Map.of("name", "A", "phone", "040 765 4321"));
    var other = willing(someone());
    other.put("contact", Map.of("name", "B", "phone", "+358407654321"));
    submitted(one);
    var first = newest();
    submitted(other);

    get(COORDINATOR, "/willingness/" + newest()).body("duplicates", contains(first));
  }

  @Test
  void aSecondClickIsAnsweredWithTheSameCodeAndAnOldFormWithNone() {
    var stamp = stamp();
    var willing = willing(someone());
    String receipt = submit(stamp, willing).statusCode(201).extract().path("receiptCode");
    var expert = newest();

    submit(stamp, willing).statusCode(201).body("receiptCode", is(receipt));
    assertThat(newest()).isEqualTo(expert);
    at("2026-03-20T08:11:00Z");
    submit(stamp, willing).statusCode(409).body("code", is("FORM_SENT"));
    submit("1.2.3", willing).statusCode(422).body("code", is("START_STAMP_INVALID"));
  }

  @Test
  void theReceiptOpensChangesAndWithdrawsAndIsStoredNowhere() throws SQLException {
    var receipt = submitted(willing(someone()));
    var expert = newest();
    var changed = willing("new." + someone());
    changed.put(
        "themes",
        List.of(
            Map.of("theme", "GAMBLING", "basis", "NEXT_OF_KIN"),
            Map.of("theme", "GAMBLING", "basis", "OWN")));

    view(receipt.toLowerCase(java.util.Locale.ROOT).replace('-', ' '))
        .statusCode(200)
        .body("contact.name", is("Esimerkki Henkilö"))
        .body("themes.theme", contains("ADDICTION"))
        .body("mayWithdraw", is(true));
    publicly("/receipt:change", Map.of("receiptCode", receipt, "willing", changed))
        .statusCode(200)
        .body("themes.theme", contains("GAMBLING", "GAMBLING"));
    assertThat(lastEvent(expert).getList("themes.basis"))
        .containsExactlyInAnyOrder("NEXT_OF_KIN", "OWN");
    publicly("/receipt:withdraw", Map.of("receiptCode", receipt, "erase", false)).statusCode(204);

    view(receipt).body("status", is("WITHDRAWN")).body("mayWithdraw", is(false));
    publicly("/receipt:withdraw", Map.of("receiptCode", receipt, "erase", false))
        .statusCode(409)
        .body("code", is("WILLINGNESS_DECIDED"));
    publicly("/receipt:change", Map.of("receiptCode", receipt, "willing", changed))
        .statusCode(409)
        .body("code", is("WILLINGNESS_DECIDED"));
    view("0000-0000-0000-0000").statusCode(404);
    try (var db = SuiteResource.owner();
        var rows =
            db.createStatement()
                .executeQuery("select string_agg(w::text, '') from willingness w")) {
      rows.next();
      assertThat(rows.getString(1).toUpperCase(java.util.Locale.ROOT))
          .doesNotContain(receipt, receipt.replace("-", ""), "ESIMERKKI", "EXAMPLE.ORG");
    }
  }

  @Test
  void withErasingNothingOfThePersonIsLeft() {
    var email = someone();
    var receipt = submitted(willing(email));
    var expert = newest();

    publicly("/receipt:withdraw", Map.of("receiptCode", receipt, "erase", true)).statusCode(204);

    view(receipt).statusCode(404);
    get(COORDINATOR, "/experts/" + expert)
        .body("status", is("ANONYMISED"))
        .body("themes", is(List.of()));
    get(COORDINATOR, "/experts/" + expert + "/contact").statusCode(404);
    assertThat(lastType(expert)).isEqualTo("expert.erased");
    submitted(willing(email));
    get(COORDINATOR, "/willingness/" + newest()).body("duplicates", is(List.of()));
  }

  @Test
  void withoutTrainingAnotherRoleIsOfferedToWhoeverAgreed() {
    var willing = willing(someone());
    willing.put("trained", false);
    willing.put("otherRoleWelcome", true);
    submitted(willing);
    var expert = newest();
    Pool.step(expert, "review");

    get(COORDINATOR, "/willingness/" + expert).body("nextStep", is("OFFER_OTHER_ROLE"));
    verb(COORDINATOR, "/experts/" + expert + ":redirect", Map.of("role", "DEVELOPER_CLIENT"))
        .statusCode(200)
        .body("status", is("REDIRECTED"))
        .body("redirectConsentOn", is("2026-03-20"));
  }

  @Test
  void aRejectionHasAReasonOutOfTheCodelist() {
    submitted(willing(someone()));
    var expert = newest();
    Pool.step(expert, "review");

    verb(COORDINATOR, "/experts/" + expert + ":reject", Map.of("reason", "I_DO_NOT_LIKE_THEM"))
        .statusCode(422)
        .body("code", is("CODE_UNKNOWN"))
        .body("errors[0].pointer", is("/reason"));
    verb(COORDINATOR, "/experts/" + expert + ":reject", Map.of("reason", "NO_MATCHING_TASK"))
        .statusCode(200)
        .body("status", is("REJECTED"))
        .body("rejectionReason", is("NO_MATCHING_TASK"));
  }

  @Test
  void whatIsMissingOrWrongIsRefusedWithItsPlaceAndNothingIsSaved() {
    var before = newest();
    var noContact = willing(someone());
    noContact.put("contact", Map.of("name", "A"));
    refused(noContact, "CONTACT_REQUIRED", "/willing/contact");
    var oneConsent = willing(someone());
    oneConsent.put("consents", consents().subList(0, 1));
    refused(oneConsent, "CONSENT_MISSING", "/willing/consents");
    var oldText = willing(someone());
    oldText.put(
        "consents",
        List.of(
            consents().get(0),
            consents().get(1),
            Map.of("purpose", "CONTACT", "textVersion", "CONTACT-0")));
    refused(oldText, "CONSENT_TEXT_OUTDATED", "/willing/consents/2/textVersion");
    var unknownArea = willing(someone());
    unknownArea.put("areas", List.of(java.util.UUID.randomUUID()));
    refused(unknownArea, "UNIT_UNKNOWN", "/willing/areas/0");
    var unknownTheme = willing(someone());
    unknownTheme.put("themes", List.of(Map.of("theme", "NO_SUCH", "basis", "OWN")));
    refused(unknownTheme, "CODE_UNKNOWN", "/willing/themes/0/theme");
    var identity = willing(someone());
    identity.put("contact", Map.of("name", "131052-308T", "email", someone()));
    refused(identity, "PERSONAL_IDENTITY_CODE", "/willing/contact/name");
    var ownStatus = willing(someone());
    ownStatus.put("status", "ACTIVE");
    submit(stamp(), ownStatus).statusCode(400);

    assertThat(newest()).isEqualTo(before);
  }

  @Test
  void aFormThatIsSentAtOnceIsFlaggedAndOneThatTookTimeIsNot() {
    submitted(willing(someone()));
    get(COORDINATOR, "/willingness/" + newest()).body("suspicion", is("RAPID"));
    var stamp = stamp();
    at("2026-03-20T08:00:09Z");
    submit(stamp, willing(someone())).statusCode(201);
    get(COORDINATOR, "/willingness/" + newest()).body("suspicion", nullValue());
  }

  @Test
  void whatNobodyTakesUpIsErasedTwelveMonthsAfterTheLastThatWasHeard() {
    var forgotten = submitted(willing(someone()));
    var expert = newest();
    var email = someone();
    var confirmed = submitted(willing(email));
    var other = newest();
    var taken = Pool.newExpert();
    Pool.step(taken, "review");
    Pool.verifyTraining(taken);
    Pool.step(taken, "approve");
    at("2026-04-01T08:00:00Z");
    publicly("/receipt:change", Map.of("receiptCode", confirmed, "willing", willing(email)))
        .statusCode(200);

    at("2027-03-19T21:00:00Z");
    job.look();
    view(forgotten).statusCode(200);
    at("2027-03-20T08:00:00Z");
    assertThat(job.look()).isPositive();
    assertThat(job.look()).isZero();

    view(forgotten).statusCode(404);
    get(COORDINATOR, "/experts/" + expert).body("status", is("ANONYMISED"));
    assertThat(lastType(expert)).isEqualTo("expert.erased");
    view(confirmed).statusCode(200).body("status", is("INTERESTED"));
    get(COORDINATOR, "/experts/" + taken).body("status", is("APPROVED"));
    at("2027-04-01T08:00:00Z");
    job.look();
    get(COORDINATOR, "/experts/" + other).body("status", is("ANONYMISED"));
  }

  @Test
  void theCodeOfOneCountyOpensNothingInAnother() {
    var receipt = submitted(willing(someone()));
    var other = BASE + "/public/willingness/09/receipt:view";

    io.restassured.RestAssured.given()
        .urlEncodingEnabled(false)
        .contentType("application/json")
        .body(Map.of("receiptCode", receipt))
        .post(other)
        .then()
        .statusCode(404);
    io.restassured.RestAssured.get(BASE + "/public/willingness/99").then().statusCode(404);
    get("PROFESSIONAL", "/willingness").statusCode(403);
    asOf(COORDINATOR, "09").get(BASE + "/willingness/" + newest()).then().statusCode(404);
  }

  private static void refused(Map<String, Object> willing, String code, String pointer) {
    submit(stamp(), willing)
        .statusCode(422)
        .body("code", is(code))
        .body("errors.pointer", containsInAnyOrder(pointer));
  }

  /** The row's version is the version of its last event. */
  private static JsonPath lastEvent(String expert) {
    long version = get(COORDINATOR, "/experts/" + expert).extract().jsonPath().getLong("version");
    for (int tries = 0; tries < 150; tries++) {
      var last = JsonPath.from(KafkaEvents.await(TOPIC, expert, 1).getLast().value());
      if (last.getLong("version") >= version) {
        return last;
      }
    }
    throw new AssertionError("No event with version " + version);
  }

  private static String lastType(String expert) {
    lastEvent(expert);
    return KafkaEvents.types(TOPIC, expert).getLast();
  }
}
