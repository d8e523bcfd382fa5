package fi.osallisuus.registry.partner;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.registry.RegistryTest;
import fi.osallisuus.registry.Structures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PartnerJourneyTest extends RegistryTest {
  private static final String TOPIC = "registry.partner.v1";

  @Test
  void whoHelpsWithWhatNearWhere() {
    var north = Structures.area();
    var team = Structures.unit("TEAM", Structures.unit("CENTRE", north, null), null);
    var south = Structures.area();
    var id = add(north, "THIRD_SECTOR", "SUBSTANCE", "SOCIAL");
    var elsewhere = add(south, "THIRD_SECTOR", "SUBSTANCE");
    var other = add(north, "PARISH", "ECONOMY");

    found("needArea=SUBSTANCE&near=" + team).body("items.id", contains(id));
    found("near=" + north).body("items.id", contains(id, other));
    found("near=" + north + "&sector=PARISH").body("items.id", contains(other));
    found("needArea=SUBSTANCE&near=" + south).body("items.id", contains(elsewhere));
    get(PROFESSIONAL, "/partners?near=" + UUID.randomUUID()).statusCode(404);
  }

  @Test
  void wordsAreFoundByTheirBeginningsWithoutAccents() {
    var area = Structures.area();
    var partner = partner(area, "THIRD_SECTOR", "DAILY_LIFE");
    var name = code("Ähtärin Kylätalo");
    partner.put("name", Map.of("fi", name, "sv", "Byagård i Etseri"));
    partner.put("description", words("Ruokajakelua ja päiväkahveja"));
    var id = create(CASE_LEAD, "/partners", partner);

    found("q=ahtar&near=" + area).body("items.id", contains(id));
    found("q=byag+PAIVAK&near=" + area).body("items.id", contains(id));
    found("q=uusi&near=" + area).body("items", empty());
    get(PROFESSIONAL, "/partners?q=!!").statusCode(400).body("code", is("SEARCH_TEXT_INVALID"));
  }

  @Test
  void anEntryIsStaleUntilItIsVerifiedAndAgainAYearLater() {
    var area = Structures.area();
    var id = add(area, "SOTE", "MENTAL");
    get(PROFESSIONAL, "/partners/" + id).body("status", is("STALE"));
    get(COORDINATOR, "/work-queue?kind=PARTNER&limit=200").body("items.id", hasItem(id));

    verb(UNIT_MANAGER, "/partners/" + id + ":verify", Map.of("verifiedOn", "2026-03-20"))
        .statusCode(200)
        .body("status", is("VERIFIED"));
    verb(UNIT_MANAGER, "/partners/" + id + ":verify", Map.of("verifiedOn", "2026-03-21"))
        .statusCode(422)
        .body("code", is("DATE_IN_FUTURE"));

    get(COORDINATOR, "/work-queue?kind=PARTNER&limit=200").body("items.id", not(hasItem(id)));
    at("2027-03-20T08:00:00Z");
    found("status=VERIFIED&near=" + area).body("items.id", contains(id));
    at("2027-03-21T08:00:00Z");
    found("status=VERIFIED&near=" + area).body("items", empty());
    found("status=STALE&near=" + area).body("items.id", contains(id));
    KafkaEvents.await(TOPIC, id, 2);
    assertThat(KafkaEvents.types(TOPIC, id)).containsExactly("partner.added", "partner.verified");
    KafkaEvents.assertContract(TOPIC);
    assertThat(KafkaEvents.all(TOPIC)).noneMatch(r -> r.value().contains("example.org"));
  }

  @Test
  void anAreaIsCoveredWhenEverySectorHasAVerifiedPartner() {
    var area = Structures.area();
    var sote = add(area, "SOTE", "MENTAL");
    var hyte = add(area, "HYTE", "PHYSICAL");
    add(area, "THIRD_SECTOR", "SOCIAL");
    verify(sote);
    verify(hyte);

    get(CASE_LEAD, "/partners/coverage?near=" + area)
        .statusCode(200)
        .body("sectors", contains("SOTE", "HYTE", "THIRD_SECTOR"))
        .body("missingSectors", contains("THIRD_SECTOR"))
        .body("complete", is(false));
    get(CASE_LEAD, "/partners/coverage?sector=SOTE&sector=HYTE&near=" + area)
        .body("complete", is(true));
    get(CASE_LEAD, "/partners/coverage?sector=NO_SUCH&near=" + area)
        .statusCode(422)
        .body("code", is("CODE_UNKNOWN"));
  }

  @ParameterizedTest
  @CsvSource({
    "sector, NO_SUCH, CODE_UNKNOWN, /sector",
    "needAreas, NO_SUCH, CODE_UNKNOWN, /needAreas/0",
    "areaIds, 0197e3a0-0000-7000-8000-000000000099, UNIT_UNKNOWN, /areaIds/0",
    "contact, , CONTACT_CHANNEL_REQUIRED, /contact/mailbox"
  })
  void whatIsWrongIsRefusedWithItsPlace(String field, String value, String code, String pointer) {
    var partner = partner(Structures.area(), "SOTE", "MENTAL");
    partner.put(
        field,
        field.equals("contact")
            ? Map.of("role", "Ohjaaja")
            : field.equals("sector") ? value : List.of(value));

    post(CASE_LEAD, "/partners", partner)
        .statusCode(422)
        .body("code", is(code))
        .body("errors.pointer", hasItem(pointer));
  }

  @Test
  void aNameIsThereOnceUntilThePartnerEnds() {
    var partner = partner(Structures.area(), "SOTE", "MENTAL");
    var id = create(CASE_LEAD, "/partners", partner);
    post(CASE_LEAD, "/partners", partner)
        .statusCode(409)
        .body("code", is("PARTNER_EXISTS"))
        .body("errors.pointer", hasItem("/name/fi"));
    as(CASE_LEAD)
        .header("If-Match", "\"1\"")
        .body(partner)
        .put(BASE + "/partners/" + id)
        .then()
        .statusCode(200)
        .body("version", is(2));
    post(EXPERT, "/partners", partner).statusCode(403);

    verb(CASE_LEAD, "/partners/" + id + ":end", Map.of("endedOn", "2026-03-20")).statusCode(200);

    get(PROFESSIONAL, "/partners/" + id).body("status", is("ENDED"));
    verb(CASE_LEAD, "/partners/" + id + ":end", Map.of("endedOn", "2026-03-20"))
        .statusCode(409)
        .body("code", is("PARTNER_ENDED"));
    create(CASE_LEAD, "/partners", partner);
  }

  @Test
  void unitsAndPartnersComeInAsFiles() {
    var area = code("ALUE");
    var units =
        "code;kind;parent;name;nameSv;requiredThemes\n%1$s;AREA;;Alue;Område;\n%1$sC;CENTRE;%1$s;Keskus;Central;ADDICTION"
            .formatted(area);
    bringIn("ADMIN", "/units", units).statusCode(200).body("saved", is(true)).body("rows", is(2));
    bringIn("ADMIN", "/units", units)
        .statusCode(422)
        .body("errors.pointer", hasItems("/rows/1/code", "/rows/2/code"));
    var name = code("Tuotu yhdistys");
    var partners =
        "name;sector;needAreas;areas;contactRole;mailbox;verifiedOn\n%s;THIRD_SECTOR;SUBSTANCE|SOCIAL;%s;Ohjaaja;ohjaus@example.org;2.3.2026"
            .formatted(name, area);

    bringIn(CASE_LEAD, "/partners", partners).statusCode(200).body("saved", is(true));

    found("q=tuotu+" + name.substring(name.lastIndexOf('-') + 1))
        .body("items", hasSize(1))
        .body("items[0].needAreas", contains("SOCIAL", "SUBSTANCE"))
        .body("items[0].status", is("VERIFIED"));
    bringIn(CASE_LEAD, "/partners", partners)
        .statusCode(422)
        .body("code", is("IMPORT_HAS_FAULTS"))
        .body("errors.code", contains("PARTNER_EXISTS"));
    bringIn(PROFESSIONAL, "/partners", partners).statusCode(403);
  }

  private static ValidatableResponse bringIn(String role, String path, String file) {
    return as(role)
        .contentType("text/csv; charset=UTF-8")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(file)
        .post(BASE + path + "/imports")
        .then();
  }

  private static ValidatableResponse found(String query) {
    return get(PROFESSIONAL, "/partners?" + query).statusCode(200);
  }

  private static void verify(String id) {
    verb(CASE_LEAD, "/partners/" + id + ":verify", Map.of("verifiedOn", "2026-03-02"))
        .statusCode(200);
  }

  private static String add(String area, String sector, String... needs) {
    return create(CASE_LEAD, "/partners", partner(area, sector, needs));
  }

  private static Map<String, Object> partner(String area, String sector, String... needs) {
    var partner = new HashMap<String, Object>();
    partner.put("name", Map.of("fi", code("Yhdistys")));
    partner.put("sector", sector);
    partner.put("needAreas", List.of(needs));
    partner.put("areaIds", List.of(area));
    partner.put("contact", Map.of("role", "Ohjaaja", "mailbox", "ohjaus@example.org"));
    return partner;
  }
}
