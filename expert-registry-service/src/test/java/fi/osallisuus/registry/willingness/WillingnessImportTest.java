package fi.osallisuus.registry.willingness;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.registry.Pool;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Willingness from paper, brought in as a file. */
@QuarkusTest
class WillingnessImportTest extends WillingnessHttp {
  private static final String HEADER =
      "name;email;phone;modes;themes;areas;languages;trained;otherRole;willingOn;consents\n";
  private static final String CONSENTS = "REG-1|THEME-1|CONTACT-1";

  @Test
  void aDryRunTriesEveryRowAndSavesNothing() {
    var before = newest();
    var file = HEADER + row("A", someone()) + row("B", "no-address") + row("", someone());

    bringIn(true, file)
        .statusCode(200)
        .body("dryRun", is(true))
        .body("saved", is(false))
        .body("rows", is(3))
        .body("faulty", is(2))
        .body("report[0].faults", nullValue())
        .body("report[0].id", nullValue())
        .body("report[1].faults.pointer", contains("/rows/2/email"))
        .body("report[1].faults.code", contains("EMAIL"))
        .body("report[2].faults.pointer", contains("/rows/3/name"))
        .body("report[2].faults.code", contains("CELL_REQUIRED"));

    assertThat(newest()).isEqualTo(before);
  }

  @Test
  void aFileIsSavedWhole() {
    var email = someone();
    var ids =
        bringIn(false, HEADER + row("A", someone()) + row("B", email))
            .statusCode(200)
            .body("saved", is(true))
            .body("faulty", is(0))
            .extract()
            .<java.util.List<String>>path("report.id");

    get(COORDINATOR, "/willingness/" + ids.get(1))
        .body("source", is("IMPORT"))
        .body("status", is("INTERESTED"))
        .body("willingOn", is("2026-01-05"))
        .body("trained", is(true));
    get(COORDINATOR, "/experts/" + ids.get(1))
        .body("themes.theme", contains("ADDICTION", "GAMBLING"))
        .body("themes.basis", contains("OWN", "NEXT_OF_KIN"))
        .body("registrationConsent.givenOn", is("2026-01-05"));
    get(COORDINATOR, "/experts/" + ids.get(1) + "/contact").body("email", is(email));
  }

  @Test
  void orNotAtAllWithEveryFaultInItsPlace() {
    var before = newest();
    var good = row("A", someone());
    var file =
        HEADER
            + good
            + good.replace(areaCode(), "NOWHERE")
            + row("C", someone()).replace("ADDICTION:OWN", "ADDICTION:MAYBE")
            + row("D", someone()).replace("LECTURE", "NO_SUCH_MODE")
            + row("E", "").replace("|CONTACT-1", "")
            + row("F", "");

    bringIn(false, file)
        .statusCode(422)
        .body("code", is("IMPORT_HAS_FAULTS"))
        .body("rows", is(6))
        .body("faulty", is(5))
        .body("errors", hasSize(5))
        .body(
            "errors.pointer",
            contains(
                "/rows/2/areas",
                "/rows/3/themes",
                "/rows/4/modes",
                "/rows/5/contact",
                "/rows/6/contact"))
        .body(
            "errors.code",
            hasItems("UNIT_UNKNOWN", "CELL_INVALID", "CODE_UNKNOWN", "CONTACT_REQUIRED"));

    assertThat(newest()).isEqualTo(before);
  }

  @Test
  void anIdentityCodeNamesItsLine() {
    bringIn(true, HEADER + row("A", someone()) + row("B 131052-308T", someone()))
        .statusCode(422)
        .body("code", is("PERSONAL_IDENTITY_CODE"))
        .body("errors[0].pointer", is("line/3"));
  }

  @Test
  void aFileWithoutItsColumnsAndAStrangerAreRefused() {
    bringIn(true, "name;email\nA;a@example.org\n")
        .statusCode(422)
        .body("code", is("CSV_COLUMN_MISSING"))
        .body("missing", hasItems("modes", "consents"));
    as("PROFESSIONAL")
        .contentType("text/csv")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(HEADER)
        .post(BASE + "/willingness/imports")
        .then()
        .statusCode(403);
  }

  private static ValidatableResponse bringIn(boolean dryRun, String file) {
    return as(COORDINATOR)
        .contentType("text/csv; charset=UTF-8")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(file)
        .post(BASE + "/willingness/imports?dryRun=" + dryRun)
        .then();
  }

  private static String row(String name, String email) {
    return "%s;%s;;LECTURE;ADDICTION:OWN|GAMBLING:NEXT_OF_KIN;%s;fi|sv;kyllä;ei;5.1.2026;%s\n"
        .formatted(name, email, areaCode(), CONSENTS);
  }

  private static String areaCode() {
    return get(COORDINATOR, "/units/" + Pool.area()).extract().path("code");
  }
}
