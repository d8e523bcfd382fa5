package fi.osallisuus.registry;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.HR;
import static fi.osallisuus.kit.actor.Roles.MODEL_OWNER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The papers behind the gate: what each refuses, and who may touch it. */
@QuarkusTest
class PapersTest extends RegistryTest {

  @Test
  void aTrainingIsVerifiedOnceAndOnlyWithEvidence() {
    var expert = Pool.newExpert();
    var path = "/experts/" + expert + "/trainings";
    var training =
        create(
            COORDINATOR,
            path,
            Map.of(
                "provider", "Kokemuskoulu",
                "name", "Koulutus",
                "hours", 50.5,
                "endedOn", "2025-11-28",
                "evidenceSeen", false));
    var verify = path + "/" + training + ":verify";

    verb(COORDINATOR, verify, Map.of("verifiedOn", "2026-01-12", "evidenceSeen", false))
        .statusCode(409)
        .body("code", is("EVIDENCE_NOT_SEEN"));
    verb(COORDINATOR, verify, Map.of("verifiedOn", "2025-11-27", "evidenceSeen", true))
        .statusCode(422)
        .body("code", is("DATES_REVERSED"));
    verb(COORDINATOR, verify, Map.of("verifiedOn", "2026-03-21", "evidenceSeen", true))
        .statusCode(422)
        .body("code", is("DATE_IN_FUTURE"));
    verb(COORDINATOR, verify, Map.of("verifiedOn", "2026-01-12", "evidenceSeen", true))
        .statusCode(200)
        .body("verifiedOn", is("2026-01-12"));
    verb(COORDINATOR, verify, Map.of("verifiedOn", "2026-01-12", "evidenceSeen", true))
        .statusCode(409)
        .body("code", is("TRAINING_ALREADY_VERIFIED"));
    verb(HR, verify, Map.of("verifiedOn", "2026-01-12", "evidenceSeen", true)).statusCode(403);
    // a training is reached through its own expert only
    verb(
            COORDINATOR,
            "/experts/" + Pool.newExpert() + "/trainings/" + training + ":verify",
            Map.of("verifiedOn", "2026-01-12", "evidenceSeen", true))
        .statusCode(404);
  }

  @Test
  void aContractIsApprovedBeforeItIsSigned() {
    var expert = Pool.newExpert();
    var path = "/experts/" + expert + "/contracts";
    var draft =
        new HashMap<String, Object>(
            Map.of(
                "type", "COMMISSION",
                "validFrom", "2026-02-01",
                "validTo", "2026-04-10",
                "templateVersion", "HR-2026-1"));
    var contract = create(HR, path, draft);

    verb(HR, path + "/" + contract + ":sign", Map.of("signedOn", "2026-01-30"))
        .statusCode(409)
        .body("code", is("CONTRACT_TRANSITION_NOT_ALLOWED"));
    verb(COORDINATOR, path + "/" + contract + ":approve").statusCode(403);
    verb(HR, path + "/" + contract + ":approve").statusCode(200);
    verb(HR, path + "/" + contract + ":sign", Map.of("signedOn", "2026-01-30")).statusCode(200);
    get(HR, "/contracts/ending?withinDays=30&limit=200").body("items.id", hasItem(contract));
    get(HR, "/contracts/ending?withinDays=3").body("items", empty());
    get(HR, "/contracts/ending?withinDays=-1").statusCode(400);
    verb(HR, path + "/" + contract + ":terminate", Map.of("endsOn", "2026-05-01"))
        .statusCode(422)
        .body("code", is("DATES_REVERSED"));
    draft.put("validTo", "2026-01-31");
    post(HR, path, draft).statusCode(422).body("code", is("DATES_REVERSED"));
  }

  @Test
  void aPublishedPackageNeverChangesAndTheNextVersionTakesItsPlace() {
    var code = code("OR");
    var body =
        new HashMap<String, Object>(
            Map.of(
                "code", code,
                "title", words("Perehdytys"),
                "items",
                    List.of(Map.of("mandatory", true, "title", Map.of("fi", "Vain suomeksi")))));
    var first = create(COORDINATOR, "/orientation-packages", body);

    verb(HR, "/orientation-packages/" + first + ":publish")
        .statusCode(409)
        .body("code", is("NOT_SUBMITTED"));
    verb(COORDINATOR, "/orientation-packages/" + first + ":submit")
        .statusCode(422)
        .body("code", is("SWEDISH_REQUIRED"))
        .body("errors.pointer", hasItem("/items/0/title/sv"));
    post(COORDINATOR, "/orientation-packages", body)
        .statusCode(409)
        .body("code", is("DRAFT_EXISTS"));
    verb(COORDINATOR, "/orientation-packages/" + first + ":publish").statusCode(403);

    var published = Pool.orientationPackage();
    verb(HR, "/orientation-packages/" + published + ":publish")
        .statusCode(409)
        .body("code", is("ALREADY_PUBLISHED"));
    String publishedCode = get(HR, "/orientation-packages/" + published).extract().path("code");
    body.put("code", publishedCode);
    body.put("items", List.of(Map.of("mandatory", true, "title", words("Uusi"))));
    post(COORDINATOR, "/orientation-packages", body)
        .statusCode(422)
        .body("code", is("CHANGE_REASON_REQUIRED"));
    body.put("changeReason", "Uusi turvallisuusohje");
    var second = create(COORDINATOR, "/orientation-packages", body);
    verb(COORDINATOR, "/orientation-packages/" + second + ":submit").statusCode(200);
    verb(MODEL_OWNER, "/orientation-packages/" + second + ":publish")
        .statusCode(200)
        .body("number", is(2));
    get(HR, "/orientation-packages/" + published).body("status", is("SUPERSEDED"));
    var expert = Pool.newExpert();
    post(COORDINATOR, "/experts/" + expert + "/orientations", Map.of("packageId", published))
        .statusCode(422)
        .body("code", is("PACKAGE_UNKNOWN"));
    post(COORDINATOR, "/experts/" + expert + "/orientations", Map.of("packageId", second))
        .statusCode(201);
    post(COORDINATOR, "/experts/" + expert + "/orientations", Map.of("packageId", second))
        .statusCode(409)
        .body("code", is("PACKAGE_ASSIGNED"));
  }

  @Test
  void anItemOfAnotherPackageIsNoItemOfThisOne() {
    var expert = Pool.newExpert();
    var orientation = Pool.orient(expert, 1);

    verb(
            COORDINATOR,
            "/experts/" + expert + "/orientations/" + orientation + ":complete-items",
            Map.of(
                "items",
                List.of(Map.of("itemId", UUID.randomUUID().toString(), "doneOn", "2026-02-20"))))
        .statusCode(422)
        .body("code", is("ITEM_UNKNOWN"))
        .body("errors.pointer", hasItem("/items/0/itemId"));
  }

  @Test
  void aMajorVersionAsksForANewAcknowledgementAMinorOneDoesNot() {
    var code = code("JD");
    var mode = "FORUM";
    var account = UUID.randomUUID().toString();
    var body = Pool.expert(account);
    body.put("modes", List.of(mode));
    var expert = create(COORDINATOR, "/experts", body);
    var path = "/experts/" + expert + "/acknowledgements";
    var first = Pool.publish(Pool.description(code, mode, true));

    post(
            asAccount(account, EXPERT),
            path,
            Map.of("jobDescriptionId", first, "acknowledgedOn", "2026-03-20"))
        .statusCode(201);
    post(COORDINATOR, path, Map.of("jobDescriptionId", first, "acknowledgedOn", "2026-03-20"))
        .statusCode(409)
        .body("code", is("ALREADY_ACKNOWLEDGED"));

    var minor = Pool.publish(Pool.description(code, mode, false));
    get(COORDINATOR, "/job-descriptions/" + minor).body("major", is(1)).body("minor", is(1));
    get(COORDINATOR, "/experts/" + expert + "/gate").body("openDescriptions", empty());
    post(COORDINATOR, path, Map.of("jobDescriptionId", first, "acknowledgedOn", "2026-03-20"))
        .statusCode(422)
        .body("code", is("DESCRIPTION_NOT_CURRENT"));

    var major = Pool.publish(Pool.description(code, mode, true));
    get(COORDINATOR, "/experts/" + expert + "/gate").body("openDescriptions", contains(major));
    get(COORDINATOR, "/job-descriptions/" + minor).body("status", is("SUPERSEDED"));
    get(EXPERT, path).statusCode(404);
  }

  @Test
  void aDescriptionIsPublishedWholeAndThenStays() {
    var body = new HashMap<>(Pool.description(code("JD"), "MEDIA", true));
    body.put("sections", Map.of("PURPOSE", words("Tarkoitus")));
    var draft = create(MODEL_OWNER, "/job-descriptions", body);

    verb(COORDINATOR, "/job-descriptions/" + draft + ":submit")
        .statusCode(409)
        .body("code", is("SECTION_MISSING"))
        .body("missing", hasSize(5));
    var whole = Pool.description((String) body.get("code"), "MEDIA", true);
    as(COORDINATOR)
        .header("If-Match", "\"1\"")
        .body(whole)
        .put(BASE + "/job-descriptions/" + draft)
        .then()
        .statusCode(200)
        .body("sections.size()", is(6));
    verb(COORDINATOR, "/job-descriptions/" + draft + ":submit").statusCode(200);
    as(COORDINATOR)
        .header("If-Match", "*")
        .body(whole)
        .put(BASE + "/job-descriptions/" + draft)
        .then()
        .statusCode(409)
        .body("code", is("IN_REVIEW"));
    verb(HR, "/job-descriptions/" + draft + ":send-back")
        .statusCode(200)
        .body("status", is("DRAFT"));
    verb(COORDINATOR, "/job-descriptions/" + draft + ":submit").statusCode(200);
    verb(HR, "/job-descriptions/" + draft + ":publish")
        .statusCode(200)
        .body("status", is("PUBLISHED"));
    as(COORDINATOR)
        .header("If-Match", "*")
        .body(whole)
        .put(BASE + "/job-descriptions/" + draft)
        .then()
        .statusCode(409)
        .body("code", is("ALREADY_PUBLISHED"));
    body.put("mode", "NO_SUCH");
    body.put("code", code("JD"));
    post(COORDINATOR, "/job-descriptions", body).statusCode(422).body("code", is("CODE_UNKNOWN"));
  }

  @Test
  void aConfidentialityUndertakingIsGivenByThePerson() {
    var account = UUID.randomUUID().toString();
    var expert = create(COORDINATOR, "/experts", Pool.expert(account));
    var path = BASE + "/experts/" + expert + "/confidentiality";
    var given = Map.of("textVersion", "CONF-1", "givenOn", "2026-03-20");

    as(COORDINATOR).get(path).then().statusCode(404);
    as(EXPERT).body(given).put(path).then().statusCode(404);
    asAccount(account, EXPERT).body(given).put(path).then().statusCode(200);
    asAccount(account, EXPERT).body(given).put(path).then().statusCode(428);
    as(HR).get(path).then().statusCode(200).body("textVersion", is("CONF-1"));
    as(COORDINATOR)
        .header("If-Match", "*")
        .body(Map.of("textVersion", "CONF-2", "givenOn", "2026-03-21"))
        .put(path)
        .then()
        .statusCode(422)
        .body("code", is("DATE_IN_FUTURE"));
  }
}
