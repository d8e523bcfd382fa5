package fi.osallisuus.registry.codelist;

import static fi.osallisuus.kit.actor.Roles.ADMIN;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.RegistryTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CodelistResourceTest extends RegistryTest {

  @Test
  void everybodyReadsTheNationalLists() {
    get(EXPERT, "/codelists").statusCode(200).body("items", hasSize(greaterThanOrEqualTo(50)));
    get(EXPERT, "/codelists/THEME_BASIS")
        .statusCode(200)
        .body("items.code", contains("OWN", "NEXT_OF_KIN"));
    get(EXPERT, "/codelists/MODE/codes/PEER_RECEPTION")
        .body("label.fi", is("vertaisvastaanotto"))
        .body("label.sv", is("kamratmottagning"))
        .body("label.en", is("peer reception"))
        .body("swedishReviewed", is(false));
    get(EXPERT, "/codelists/NO_SUCH").statusCode(404);
    get(EXPERT, "/counties").body("items", hasSize(23)).body("items[16].code", is("17"));
  }

  @Test
  void aListIsPagedInItsOwnOrder() {
    var first = get(EXPERT, "/codelists/EXPERT_STATUS?limit=10").statusCode(200);
    first.body("items.code[0]", is("INTERESTED"));
    String next = first.extract().path("next");

    as(EXPERT)
        .queryParam("cursor", next)
        .get(BASE + "/codelists/EXPERT_STATUS?limit=10")
        .then()
        .body("items.code", contains("WITHDRAWN", "ANONYMISED"));
  }

  @Test
  void aCountysOwnCodeIsItsOwnAndNeverUsedAgain() {
    var own = code("T").replace('-', '_');
    var body =
        Map.of("code", own, "label", words("ruutuaika"), "position", 90, "validFrom", "2026-01-01");

    post(ADMIN, "/codelists/THEME/codes", body).statusCode(201).body("own", is(true));

    get(EXPERT, "/codelists/THEME").body("items.code", hasItem(own));
    asOf(EXPERT, "09").get(BASE + "/codelists/THEME").then().body("items.code", not(hasItem(own)));
    post(ADMIN, "/codelists/THEME/codes", body)
        .statusCode(409)
        .body("code", is("CODE_NEVER_REUSED"));
    post(COORDINATOR, "/codelists/THEME/codes", body).statusCode(403);

    var expert = Pool.expert(null);
    expert.put("themes", List.of(Pool.theme(own, "OWN")));
    post(COORDINATOR, "/experts", expert).statusCode(201);
    // ended: it keeps its meaning, but nobody can choose it any more
    edit("THEME", own, "\"1\"", "2026-03-19").statusCode(200);
    post(COORDINATOR, "/experts", expert).statusCode(409); // the code of the expert
    expert.put("code", code("EXP-17"));
    post(COORDINATOR, "/experts", expert).statusCode(422).body("code", is("CODE_UNKNOWN"));
    get(EXPERT, "/codelists/THEME?on=2026-03-20").body("items.code", not(hasItem(own)));
    get(EXPERT, "/codelists/THEME/codes/" + own).statusCode(200);
  }

  @Test
  void aCountyWordsANationalCodeForItselfOnly() {
    edit("PARTNER_SECTOR", "PARISH", "\"9\"", null).statusCode(412);
    as(ADMIN)
        .body(editOf(null))
        .put(BASE + "/codelists/PARTNER_SECTOR/codes/PARISH")
        .then()
        .statusCode(428);

    edit("PARTNER_SECTOR", "PARISH", "\"1\"", null)
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("own", is(true));

    get(EXPERT, "/codelists/PARTNER_SECTOR/codes/PARISH").body("label.fi", is("uusi sana"));
    asOf(EXPERT, "09")
        .get(BASE + "/codelists/PARTNER_SECTOR/codes/PARISH")
        .then()
        .body("label.fi", is("seurakunta"));
    edit("PARTNER_SECTOR", "PARISH", "\"2\"", null).statusCode(200).header("ETag", "\"3\"");
    edit("PARTNER_SECTOR", "PARISH", "\"2\"", null).statusCode(412);
  }

  private static io.restassured.response.ValidatableResponse edit(
      String list, String code, String version, String validTo) {
    return as(ADMIN)
        .header("If-Match", version)
        .body(editOf(validTo))
        .put(BASE + "/codelists/" + list + "/codes/" + code)
        .then();
  }

  private static Map<String, Object> editOf(String validTo) {
    var body = new java.util.HashMap<String, Object>();
    body.put("label", words("uusi sana"));
    body.put("position", 4);
    body.put("validFrom", "2020-01-01");
    if (validTo != null) {
      body.put("validTo", validTo);
    }
    return body;
  }
}
