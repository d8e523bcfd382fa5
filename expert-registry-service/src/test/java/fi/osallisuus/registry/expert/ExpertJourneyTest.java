package fi.osallisuus.registry.expert;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.DPO;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.HR;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.kit.secret.KeyedHash;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.SuiteResource;
import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.RegistryTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The expert of scenario 0 on the way to ACTIVE and out again. */
@QuarkusTest
class ExpertJourneyTest extends RegistryTest {
  private static final String TOPIC = "registry.expert.v1";

  @Inject GateReview review;

  @Test
  void theExpertOfScenarioZeroBecomesActiveAndMayReceiveUntilTheContractEnds() {
    var account = UUID.randomUUID().toString();

    var expert = Pool.active(account);

    get(COORDINATOR, "/experts/" + expert)
        .body("status", is("ACTIVE"))
        .body("mayReceive", is(true))
        .body("missing", empty())
        .body("receiveFrom", is("2026-02-01"))
        .body("receiveUntil", is("2026-12-31"));
    var last = lastEvent(expert);
    assertThat(last.getString("status")).isEqualTo("ACTIVE");
    assertThat(last.getBoolean("mayReceive")).isTrue();
    assertThat(last.getString("accountRef"))
        .isEqualTo(new KeyedHash(new byte[32]).text("account", account));
    assertThat(last.getList("themes.basis")).containsExactly("OWN", "NEXT_OF_KIN");
    assertThat(last.getMap("")).doesNotContainKeys("alias", "code", "name");
    KafkaEvents.assertContract(TOPIC);
  }

  @Test
  void anOrientedExpertWithOneItemMissingStaysBeforeTheGate() {
    var expert = Pool.oriented(null, 11);

    verb(COORDINATOR, "/experts/" + expert + ":activate")
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", is("urn:osallisuus:problem:orientation-incomplete"))
        .body("code", is("ORIENTATION_INCOMPLETE"))
        .body("missing", contains("ORIENTATION_INCOMPLETE"))
        .body("openOrientationItems", hasSize(1));
    get(COORDINATOR, "/experts/" + expert + "/gate")
        .statusCode(200)
        .body("passed", is(false))
        .body("missing", contains("ORIENTATION_INCOMPLETE"));
    // what booking refuses a reception with
    assertThat(lastEvent(expert).getList("missing"))
        .containsExactly("ORIENTATION_INCOMPLETE", "EXPERT_NOT_ACTIVE");

    String orientation =
        get(COORDINATOR, "/experts/" + expert + "/orientations").extract().path("items[0].id");
    List<String> open =
        get(COORDINATOR, "/experts/" + expert + "/gate").extract().path("openOrientationItems");
    Pool.complete(expert, orientation, open);
    Pool.step(expert, "activate");
  }

  @Test
  void aNewExpertLacksEverythingButTheThemeConsent() {
    var expert = Pool.newExpert();

    get(COORDINATOR, "/experts/" + expert + "/gate")
        .body(
            "missing",
            contains(
                "TRAINING_NOT_VERIFIED",
                "CONTRACT_NOT_VALID",
                "ORIENTATION_INCOMPLETE",
                "JOB_DESCRIPTION_NOT_ACKNOWLEDGED",
                "CONFIDENTIALITY_NOT_GIVEN"));
    verb(COORDINATOR, "/experts/" + expert + ":activate")
        .statusCode(409)
        .body("code", is("EXPERT_TRANSITION_NOT_ALLOWED"))
        .body("allowed", contains("UNDER_REVIEW", "WITHDRAWN"));
  }

  @Test
  void approvalNeedsTrainingAndContractingAContract() {
    var expert = Pool.newExpert();
    Pool.step(expert, "review");

    verb(COORDINATOR, "/experts/" + expert + ":approve")
        .statusCode(409)
        .body("code", is("TRAINING_NOT_VERIFIED"));
    Pool.verifyTraining(expert);
    Pool.step(expert, "approve");
    verb(COORDINATOR, "/experts/" + expert + ":contract")
        .statusCode(409)
        .body("code", is("CONTRACT_NOT_VALID"));
  }

  @Test
  void redirectedToDeveloperClientNoTrainingIsNeeded() {
    var expert = Pool.newExpert();
    Pool.step(expert, "review");
    verb(COORDINATOR, "/experts/" + expert + ":redirect", Map.of("role", "DEVELOPER_CLIENT"))
        .statusCode(409)
        .body("code", is("REDIRECT_CONSENT_MISSING"))
        .body("errors[0].pointer", is("/consentGivenOn"));
    verb(
            COORDINATOR,
            "/experts/" + expert + ":redirect",
            Map.of("role", "DEVELOPER_CLIENT", "consentGivenOn", "2026-01-20"))
        .statusCode(200)
        .body("status", is("REDIRECTED"))
        .body("redirectedTo", is("DEVELOPER_CLIENT"))
        .body("redirectConsentOn", is("2026-01-20"));

    verb(COORDINATOR, "/experts/" + expert + ":reopen", Map.of("kind", "DEVELOPER_CLIENT"))
        .statusCode(200)
        .body("status", is("INTERESTED"))
        .body("kind", is("DEVELOPER_CLIENT"));
    Pool.step(expert, "review");
    Pool.step(expert, "approve");
  }

  @Test
  void withdrawingAThemeConsentPausesAtOnceAndTellsIt() {
    var account = UUID.randomUUID().toString();
    var expert = Pool.active(account);

    verb(
            asAccount(account, EXPERT),
            "/experts/" + expert + ":withdraw-theme-consent",
            Map.of("theme", "ADDICTION", "basis", "OWN"))
        .statusCode(200)
        .body("status", is("PAUSED"))
        .body("pauseReason", is("THEME_CONSENT_WITHDRAWN"))
        .body("themes.basis", contains("NEXT_OF_KIN"));

    var last = lastEvent(expert);
    assertThat(last.getString("status")).isEqualTo("PAUSED");
    assertThat(last.getBoolean("mayReceive")).isFalse();
    assertThat(last.getList("themes.basis")).containsExactly("NEXT_OF_KIN");
    assertThat(last.getList("missing")).containsExactly("EXPERT_NOT_ACTIVE");
    // the other theme still carries the expert, if the coordinator says so
    Pool.step(expert, "activate");
  }

  @Test
  void withTheLastConsentTheGateShuts() {
    var expert = Pool.active(null);
    for (var basis : List.of("OWN", "NEXT_OF_KIN")) {
      verb(
              COORDINATOR,
              "/experts/" + expert + ":withdraw-theme-consent",
              Map.of("theme", "ADDICTION", "basis", basis))
          .statusCode(200);
    }

    verb(COORDINATOR, "/experts/" + expert + ":activate")
        .statusCode(409)
        .body("code", is("THEME_CONSENT_MISSING"));
    post(COORDINATOR, "/experts/" + expert + "/themes", Pool.theme("ADDICTION", "OWN"))
        .statusCode(201);
    Pool.step(expert, "activate");
    post(COORDINATOR, "/experts/" + expert + "/themes", Pool.theme("ADDICTION", "OWN"))
        .statusCode(409)
        .body("code", is("THEME_EXISTS"));
  }

  @Test
  void theDayAfterTheContractTheReviewPausesTheExpertOnce() {
    var expert = Pool.active(null);
    at("2026-12-31T21:59:00Z"); // still the contract's last day in Finland
    review.look();
    get(COORDINATOR, "/experts/" + expert).body("status", is("ACTIVE"));

    at("2026-12-31T22:01:00Z");
    review.look();
    review.look();

    get(COORDINATOR, "/experts/" + expert)
        .body("status", is("PAUSED"))
        .body("pauseReason", is("CONTRACT_NOT_VALID"))
        .body("mayReceive", is(false));
    assertThat(lastEvent(expert).getList("missing"))
        .containsExactly("CONTRACT_NOT_VALID", "EXPERT_NOT_ACTIVE");
  }

  @Test
  void aTerminatedContractPausesOnlyWhenNoOtherIsValid() {
    var expert = Pool.active(null);
    String first = get(HR, "/experts/" + expert + "/contracts").extract().path("items[0].id");
    var second = Pool.signContract(expert, "2026-03-01", "2027-02-28");

    verb(
            HR,
            "/experts/" + expert + "/contracts/" + first + ":terminate",
            Map.of("endsOn", "2026-03-10"))
        .statusCode(200);
    get(COORDINATOR, "/experts/" + expert)
        .body("status", is("ACTIVE"))
        .body("receiveUntil", is("2027-02-28"));

    verb(
            HR,
            "/experts/" + expert + "/contracts/" + second + ":terminate",
            Map.of("endsOn", "2026-03-15"))
        .statusCode(200);
    get(COORDINATOR, "/experts/" + expert)
        .body("status", is("PAUSED"))
        .body("pauseReason", is("CONTRACT_NOT_VALID"));
  }

  @Test
  void pausingAndEndingAreTheCoordinatorsToo() {
    var expert = Pool.active(null);

    verb(COORDINATOR, "/experts/" + expert + ":pause", Map.of("reason", "OWN_REQUEST"))
        .statusCode(200)
        .body("pauseReason", is("OWN_REQUEST"));
    verb(COORDINATOR, "/experts/" + expert + ":pause", Map.of("reason", "TIRED")).statusCode(400);
    Pool.step(expert, "end");
    verb(COORDINATOR, "/experts/" + expert + ":activate")
        .statusCode(409)
        .body("code", is("EXPERT_TRANSITION_NOT_ALLOWED"));
  }

  @Test
  void erasureLeavesNothingOfThePersonAndTellsTheOthers() throws SQLException {
    var account = UUID.randomUUID().toString();
    var expert = create(COORDINATOR, "/experts", Pool.expert(account));
    as(COORDINATOR)
        .body(Map.of("name", "Erased Person", "email", "erased@example.org"))
        .put(BASE + "/experts/" + expert + "/contact")
        .then()
        .statusCode(200);
    Pool.step(expert, "withdraw");

    verb(DPO, "/experts/" + expert + ":anonymise").statusCode(200).body("alias", is("–"));

    get(COORDINATOR, "/experts/" + expert + "/contact").statusCode(404);
    asAccount(account, EXPERT).get(BASE + "/experts/me").then().statusCode(404);
    assertThat(KafkaEvents.types(TOPIC, expert)).endsWith("expert.erased");
    assertThat(lastEvent(expert).getList("themes")).isEmpty();
    assertThat(count("select count(*) from expert_theme where expert_id = '" + expert + "'"))
        .isZero();
    assertThat(count("select count(*) from expert_contact where expert_id = '" + expert + "'"))
        .isZero();
  }

  @Test
  void everyoneSeesOnlyWhatTheRoleNeeds() {
    var account = UUID.randomUUID().toString();
    var expert = Pool.active(account);
    var path = "/experts/" + expert;

    get(PROFESSIONAL, path)
        .statusCode(200)
        .body("alias", is("Kokemusasiantuntija A"))
        .body("themes.theme", contains("ADDICTION"))
        .body("themes[0].basis", nullValue())
        .body("code", nullValue())
        .body("accountId", nullValue());
    get(HR, path)
        .body("code", notNullValue())
        .body("themes", nullValue())
        .body("missing", nullValue());
    asAccount(account, EXPERT)
        .get(BASE + path)
        .then()
        .statusCode(200)
        .body("themes.basis", contains("OWN", "NEXT_OF_KIN"));
    asAccount(account, EXPERT).get(BASE + "/experts/me").then().body("id", is(expert));
    // another expert
    get(EXPERT, path).statusCode(404);
    get(EXPERT, path + "/contact").statusCode(404);
    get(EXPERT, path + "/trainings").statusCode(404);
    get(PROFESSIONAL, path + "/contact").statusCode(403);
    // who is not active is no business of a professional
    get(PROFESSIONAL, "/experts/" + Pool.newExpert()).statusCode(404);
    asOf(COORDINATOR, "09").get(BASE + path).then().statusCode(404);
  }

  @Test
  void theSearchFindsByThemeLanguageAreaAndMode() {
    var expert = Pool.active(null);
    var query =
        "/experts?status=ACTIVE&limit=200&language=sv&mode=PEER_RECEPTION&area=" + Pool.area();

    get(COORDINATOR, query + "&theme=ADDICTION").statusCode(200).body("items.id", hasItem(expert));
    get(PROFESSIONAL, query + "&theme=ADDICTION").body("items.id", hasItem(expert));
    get(PROFESSIONAL, query + "&theme=CANCER").body("items.id", not(hasItem(expert)));
    get(COORDINATOR, query + "&language=en").body("items.id", hasItem(expert));
    get(COORDINATOR, "/experts?status=ACTIVE&limit=200&language=se")
        .body("items.id", not(hasItem(expert)));
    get(HR, query + "&theme=ADDICTION")
        .statusCode(403)
        .body("code", is("THEME_FILTER_NOT_ALLOWED"));
    get(HR, query).statusCode(200).body("items.id", hasItem(expert));
    get(EXPERT, query).statusCode(403);
    get(COORDINATOR, "/experts?limit=0").statusCode(400).body("code", is("LIMIT_INVALID"));
  }

  @Test
  void everyLookAtAnExpertLeavesARow() throws SQLException {
    var expert = Pool.newExpert();
    var reads =
        "select count(*) from kit_audit where action = 'expert.read' and entity_id = '%s'"
            .formatted(expert);
    assertThat(count(reads)).isZero();

    get(COORDINATOR, "/experts/" + expert).statusCode(200);

    assertThat(count(reads)).isEqualTo(1);
    assertThat(
            count(
                "select count(*) from kit_audit where action = 'expert.created'"
                    + " and entity_id = '"
                    + expert
                    + "'"))
        .isEqualTo(1);
  }

  @Test
  void contactDataStandApart() {
    var expert = Pool.newExpert();
    var path = BASE + "/experts/" + expert + "/contact";
    var contact = Map.of("name", "Esimerkki Henkilö", "phone", "+358401234567");

    as(COORDINATOR).get(path).then().statusCode(404);
    as(COORDINATOR).body(contact).put(path).then().statusCode(200).header("ETag", "\"1\"");
    as(COORDINATOR).body(contact).put(path).then().statusCode(428);
    as(COORDINATOR).header("If-Match", "\"1\"").body(contact).put(path).then().statusCode(200);
    as(COORDINATOR).get(path).then().body("name", is("Esimerkki Henkilö"));
    as(COORDINATOR)
        .header("If-Match", "\"2\"")
        .body(Map.of("name", "Esimerkki 131052-308T"))
        .put(path)
        .then()
        .statusCode(422)
        .body("code", is("PERSONAL_IDENTITY_CODE"));
  }

  @Test
  void aBadRequestSaysWhatIsWrongAndWhere() {
    var body = Pool.expert(null);
    body.put("themes", List.of(Pool.theme("NO_SUCH", "OWN")));
    post(COORDINATOR, "/experts", body)
        .statusCode(422)
        .body("code", is("CODE_UNKNOWN"))
        .body("errors.pointer", hasItem("/themes/0/theme"));

    body.put("themes", List.of());
    post(COORDINATOR, "/experts", body).statusCode(400).body("errors.pointer", hasItem("/themes"));

    var note = Pool.expert(null);
    note.put("notes", "free text");
    post(COORDINATOR, "/experts", note).statusCode(400);

    var area = Pool.expert(null);
    area.put("areas", List.of(UUID.randomUUID().toString()));
    post(COORDINATOR, "/experts", area)
        .statusCode(422)
        .body("code", is("UNIT_UNKNOWN"))
        .body("errors.pointer", hasItem("/areas/0"));

    var future = Pool.expert(null);
    future.put("registrationConsent", Map.of("textVersion", "REG-1", "givenOn", "2026-03-21"));
    post(COORDINATOR, "/experts", future).statusCode(422).body("code", is("DATE_IN_FUTURE"));
  }

  @Test
  void oneAccountIsOneExpert() {
    var account = UUID.randomUUID().toString();
    create(COORDINATOR, "/experts", Pool.expert(account));
    var other = Pool.newExpert();

    as(COORDINATOR)
        .header("If-Match", "*")
        .body(Map.of("accountId", account))
        .put(BASE + "/experts/" + other + "/account")
        .then()
        .statusCode(409)
        .body("code", is("ACCOUNT_TAKEN"));
    var taken = Pool.expert(account);
    post(COORDINATOR, "/experts", taken).statusCode(409).body("code", is("ACCOUNT_TAKEN"));
  }

  @Test
  void thePersonMayChangeTheOwnProfile() {
    var account = UUID.randomUUID().toString();
    var expert = create(COORDINATOR, "/experts", Pool.expert(account));
    var profile =
        Map.of(
            "alias", "Kokemusasiantuntija B",
            "languages", List.of("fi", "en"),
            "areas", List.of(Pool.area()),
            "modes", List.of("PEER_RECEPTION"));
    var path = BASE + "/experts/" + expert;

    asAccount(account, EXPERT).body(profile).put(path).then().statusCode(428);
    asAccount(account, EXPERT)
        .header("If-Match", "*")
        .body(profile)
        .put(path)
        .then()
        .statusCode(200)
        .body("languages", contains("fi", "en"));
    assertThat(lastEvent(expert).getList("languages")).containsExactly("fi", "en");
    assertThat(KafkaEvents.types(TOPIC, expert)).endsWith("expert.profile-changed");
    as(EXPERT).header("If-Match", "*").body(profile).put(path).then().statusCode(404);
  }

  @Test
  void theTitleOfARefusalIsInTheCallersLanguage() {
    var expert = Pool.newExpert();
    Pool.step(expert, "review");
    var path = "/experts/" + expert + ":approve";

    verb(as(COORDINATOR).header("Accept-Language", "sv"), path)
        .body("title", is("Utbildningen är inte bekräftad"));
    verb(as(COORDINATOR).header("Accept-Language", "fi"), path)
        .body("title", is("Koulutusta ei ole todettu"));
    verb(as(COORDINATOR).header("Accept-Language", "en"), path)
        .body("title", is("The training has not been verified"));
  }

  private static JsonPath lastEvent(String expert) {
    long version = get(COORDINATOR, "/experts/" + expert).extract().jsonPath().getLong("version");
    // the row's version is the version of its last event
    for (int tries = 0; tries < 150; tries++) {
      var events = KafkaEvents.await(TOPIC, expert, 1);
      var last = JsonPath.from(events.getLast().value());
      if (last.getLong("version") >= version) {
        return last;
      }
    }
    throw new AssertionError("No event with version " + version);
  }

  private static long count(String sql) throws SQLException {
    try (var connection = SuiteResource.owner();
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
