package fi.osallisuus.registry.organisation;

import static fi.osallisuus.kit.actor.Roles.ADMIN;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fi.osallisuus.registry.RegistryTest;
import fi.osallisuus.registry.initiative.Pilot;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrganisationTest extends RegistryTest {

  @Test
  void aHospitalDistrictEndsAndIsSucceeded() {
    var county = create(ADMIN, "/organisations", organisation("HVA", "2023-01-01"));
    var district = organisation("HOSPITAL_DISTRICT_HISTORIC", "1991-01-01");
    var id = create(ADMIN, "/organisations", district);
    district.put("validTo", "2022-12-31");
    district.put("successorId", county);

    Pilot.put(ADMIN, "/organisations/" + id, district)
        .statusCode(200)
        .body("successorId", is(county))
        .body("version", is(2));

    var list = "/organisations?limit=200&type=HOSPITAL_DISTRICT_HISTORIC&on=";
    get(PROFESSIONAL, list + "2022-12-31").body("items.id", hasItem(id));
    get(PROFESSIONAL, list + "2023-01-01").body("items.id", not(hasItem(id)));
  }

  @Test
  void onlyAMunicipalityHasAMunicipalityCode() {
    var municipality = organisation("MUNICIPALITY", "1900-01-01");
    post(ADMIN, "/organisations", municipality)
        .statusCode(422)
        .body("code", is("MUNICIPALITY_CODE"))
        .body("errors.pointer", hasItem("/municipalityCode"));
    municipality.put("municipalityCode", "179");
    create(ADMIN, "/organisations", municipality);
    var association = organisation("NGO", "1990-01-01");
    association.put("municipalityCode", "179");
    post(ADMIN, "/organisations", association)
        .statusCode(422)
        .body("code", is("MUNICIPALITY_CODE"));
    association.remove("municipalityCode");
    association.put("name", Map.of("fi", "Vain suomeksi"));
    post(ADMIN, "/organisations", association).statusCode(422).body("code", is("SWEDISH_REQUIRED"));
  }

  @Test
  void codeAndTypeStayAndStrangersFindNothing() {
    var body = organisation("NGO", "1990-01-01");
    var id = create(ADMIN, "/organisations", body);
    post(ADMIN, "/organisations", body).statusCode(409).body("code", is("CODE_NEVER_REUSED"));
    var other = new HashMap<>(body);
    other.put("type", "STATE");

    Pilot.put(ADMIN, "/organisations/" + id, other)
        .statusCode(409)
        .body("code", is("ORGANISATION_TYPE_FIXED"));
    body.put("successorId", id);
    Pilot.put(ADMIN, "/organisations/" + id, body)
        .statusCode(422)
        .body("code", is("ORGANISATION_UNKNOWN"));
    asOf(ADMIN, "09").get(BASE + "/organisations/" + id).then().statusCode(404);
    post(PROFESSIONAL, "/organisations", organisation("NGO", "1990-01-01")).statusCode(403);
  }

  private static Map<String, Object> organisation(String type, String from) {
    return new HashMap<>(
        Map.of(
            "code", code("ORG"), "type", type, "name", words("Organisaatio"), "validFrom", from));
  }
}
