package fi.osallisuus.registry.jobdescription;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.HR;
import static fi.osallisuus.kit.actor.Roles.MODEL_OWNER;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.kit.test.Tokens;
import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.RegistryTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A job description from its first draft to the report of who has read it. */
@QuarkusTest
class DescriptionJourneyTest extends RegistryTest {

  @Test
  void theWriterDoesNotPublishAndAStaffRoleNeedsNoWordOnTreatment() {
    var body = ofRole("COORDINATOR");
    var both = new HashMap<>(body);
    both.put("mode", "MEDIA");
    post(COORDINATOR, "/job-descriptions", both)
        .statusCode(422)
        .body("code", is("MODE_OR_ROLE"))
        .body("errors[0].pointer", is("/role"));
    body.put("role", "KING");
    post(COORDINATOR, "/job-descriptions", body)
        .statusCode(422)
        .body("errors[0].pointer", is("/role"));
    body.put("role", "COORDINATOR");
    var id = create(MODEL_OWNER, "/job-descriptions", body);

    verb(HR, "/job-descriptions/" + id + ":publish")
        .statusCode(409)
        .body("code", is("NOT_SUBMITTED"));
    verb(MODEL_OWNER, "/job-descriptions/" + id + ":submit").statusCode(200);
    verb(MODEL_OWNER, "/job-descriptions/" + id + ":publish")
        .statusCode(403)
        .body("code", is("FOUR_EYES"));
    verb(HR, "/job-descriptions/" + id + ":publish")
        .statusCode(200)
        .body("role", is("COORDINATOR"))
        .body("mode", nullValue())
        .body("approvedBy", is(Tokens.account(HR, COUNTY)));
    verb(PROFESSIONAL, "/job-descriptions/" + id + ":submit").statusCode(403);
  }

  @Test
  void twoVersionsAreComparedSectionBySection() {
    var code = code("JD");
    var first = Pool.publish(Pool.description(code, "CO_DEVELOPMENT", true));
    var changed = new HashMap<>(Pool.description(code, "CO_DEVELOPMENT", true));
    var sections = new HashMap<Object, Object>((Map<?, ?>) changed.get("sections"));
    sections.put("TASKS", words("Tehtävät ja tauot"));
    changed.put("sections", sections);
    changed.remove("changeReason");
    post(COORDINATOR, "/job-descriptions", changed)
        .statusCode(422)
        .body("code", is("CHANGE_REASON_REQUIRED"));
    changed.put("changeReason", "Tauot puuttuivat");
    var second = Pool.publish(changed);

    var diff = get(PROFESSIONAL, "/job-descriptions/" + first + "/comparison?with=" + second);

    diff.statusCode(200)
        .body("from.major", is(1))
        .body("to.major", is(2))
        .body("sections", hasSize(6))
        .body("sections.find { it.section == 'PURPOSE' }.fate", is("SAME"))
        .body("sections.find { it.section == 'TASKS' }.fate", is("CHANGED"))
        .body("sections.find { it.section == 'TASKS' }.before.fi", is("Tehtävät"))
        .body(
            "sections.find { it.section == 'TASKS' }.parts.find { it.language == 'fi' }.pieces.text",
            contains("Tehtävät", "ja tauot"))
        .body(
            "sections.find { it.section == 'TASKS' }.parts.find { it.language == 'fi' }.pieces.change",
            contains("SAME", "ADDED"));
    var other = Pool.publish(Pool.description(code("JD"), "CO_DEVELOPMENT", true));
    get(COORDINATOR, "/job-descriptions/" + first + "/comparison?with=" + other)
        .statusCode(422)
        .body("code", is("COMPARISON_OTHER_CODE"));
    get(COORDINATOR, "/job-descriptions/" + first + "/comparison").statusCode(400);
    asOf(COORDINATOR, "09")
        .get(BASE + "/job-descriptions/" + first + "/comparison?with=" + second)
        .then()
        .statusCode(404);
  }

  @Test
  void theReportSaysWhoHasReadAndWhoHasNot() {
    var code = code("JD");
    var mode = "STORY";
    var description = Pool.publish(Pool.description(code, mode, true));
    var account = UUID.randomUUID().toString();
    var read = approved(account, mode);
    var unread = approved(UUID.randomUUID().toString(), mode);
    asAccount(account, EXPERT)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Map.of("jobDescriptionId", description, "acknowledgedOn", "2026-03-20"))
        .post(BASE + "/experts/" + read + "/acknowledgements")
        .then()
        .statusCode(201);
    var path = "/job-descriptions/" + description;
    ask(path, List.of(staff(PROFESSIONAL), staff(UNIT_MANAGER), owner())).statusCode(200);
    ask(path, List.of(owner(), owner())).statusCode(422).body("code", is("ACKNOWLEDGER_TWICE"));
    post(PROFESSIONAL, path + "/acknowledgement", "").statusCode(201);
    post(PROFESSIONAL, path + "/acknowledgement", "")
        .statusCode(409)
        .body("code", is("ALREADY_ACKNOWLEDGED"));
    post(EXPERT, path + "/acknowledgement", "").statusCode(403);

    get(COORDINATOR, path + "/acknowledgement-report")
        .statusCode(200)
        .body("graceUntil", is("2026-04-03"))
        .body("experts.required", is(2))
        .body("experts.missing", is(1))
        .body("staff.required", is(3))
        .body("staff.acknowledged", is(1))
        .body(
            "expertLines.items.find { it.expertId == '" + read + "' }.acknowledgedOn",
            is("2026-03-20"));
    get(HR, path + "/acknowledgement-report?missingOnly=true")
        .body("expertLines.items.expertId", contains(unread))
        .body("staffLines.accountId", not(hasItem(Tokens.account(PROFESSIONAL, COUNTY))))
        .body("staffLines", hasSize(2));
    get(PROFESSIONAL, path + "/acknowledgement-report").statusCode(403);

    // a minor version keeps the acknowledgements, a major one asks everybody again
    var minor = Pool.publish(Pool.description(code, mode, false));
    get(HR, "/job-descriptions/" + minor + "/acknowledgement-report")
        .body("staff.acknowledged", is(1))
        .body("experts.acknowledged", is(1));
    var major = Pool.publish(Pool.description(code, mode, true));
    get(HR, "/job-descriptions/" + major + "/acknowledgement-report")
        .body("staff.required", is(3))
        .body("staff.acknowledged", is(0))
        .body("experts.acknowledged", is(0));
    post(PROFESSIONAL, "/job-descriptions/" + minor + "/acknowledgement", "")
        .statusCode(409)
        .body("code", is("DESCRIPTION_NOT_CURRENT"));
    get(
            HR,
            "/job-descriptions/"
                + create(COORDINATOR, "/job-descriptions", ofRole("CASE_LEAD"))
                + "/acknowledgement-report")
        .body("expertLines.items", empty())
        .body("graceUntil", nullValue());
  }

  private static String approved(String account, String mode) {
    var body = Pool.expert(account);
    body.put("modes", List.of(mode));
    var expert = create(COORDINATOR, "/experts", body);
    Pool.step(expert, "review");
    Pool.verifyTraining(expert);
    Pool.step(expert, "approve");
    return expert;
  }

  private static Map<String, Object> staff(String role) {
    return Map.of(
        "accountId", Tokens.account(role, COUNTY), "part", "STAFF", "unitId", Pool.area());
  }

  private static Map<String, Object> owner() {
    return Map.of("accountId", Tokens.account(MODEL_OWNER, COUNTY), "part", "OWNER");
  }

  private static io.restassured.response.ValidatableResponse ask(
      String path, List<Map<String, Object>> people) {
    return as(COORDINATOR)
        .header("If-Match", "*")
        .body(Map.of("acknowledgers", people))
        .put(BASE + path + "/acknowledgers")
        .then();
  }

  private static Map<String, Object> ofRole(String role) {
    var body = new HashMap<>(Pool.description(code("JD"), "MEDIA", true));
    body.remove("mode");
    body.put("role", role);
    var sections = new HashMap<Object, Object>((Map<?, ?>) body.get("sections"));
    sections.remove("NOT_TREATMENT");
    body.put("sections", sections);
    return body;
  }
}
