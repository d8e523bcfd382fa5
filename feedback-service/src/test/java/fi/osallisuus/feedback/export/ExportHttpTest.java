package fi.osallisuus.feedback.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportHttpTest extends SurveyHttp {

  @Test
  void answersLeaveInEveryFormatWithAReasonAndWithoutTheirGivers() throws Exception {
    String collection = closed(6);

    String csv = new String(file(collection, "CSV"), StandardCharsets.UTF_8);
    assertThat(csv.lines().findFirst().orElseThrow())
        .isEqualTo(
            "\uFEFFweek;channel;language;NPS;T1_ACCESS;T2_ENCOUNTER;T3_PARTICIPATION;T4_SAFETY;T5_CONTINUITY;T6_CLARITY;T7_BENEFIT");
    assertThat(csv.lines().skip(1)).hasSize(6).allMatch(row -> row.startsWith("2026-W13;LINK;fi;"));
    assertThat(csv).doesNotContain("salainen").doesNotContain("CLIENT");

    var json = new ObjectMapper().readTree(file(collection, "JSON"));
    assertThat(json.get("responses").intValue()).isEqualTo(6);
    assertThat(json.get("leftOut")).hasToString("[\"role\"]");
    assertThat(json.at("/rows/0/T4_SAFETY").intValue()).isEqualTo(5);

    var fhir = new ObjectMapper().readTree(file(collection, "FHIR"));
    assertThat(fhir.get("entry")).hasSize(6);

    byte[] xlsx = file(collection, "XLSX");
    assertThat(new String(xlsx, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");

    try (var zip = new ZipInputStream(new ByteArrayInputStream(file(collection, "SPSS")))) {
      assertThat(zip.getNextEntry().getName()).endsWith(".csv");
      assertThat(zip.getNextEntry().getName()).endsWith(".sps");
      assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
          .contains("VALUE LABELS T4_SAFETY 1 'Täysin eri mieltä'", "NPS F12.4");
    }
    as(Roles.DPO)
        .get(API + "/collections/" + collection + "/exports")
        .then()
        .statusCode(200)
        .body("items.format", contains("CSV", "JSON", "FHIR", "XLSX", "SPSS"));
    assertThat(
            count(
                "select count(*) from kit_audit where action = 'collection.exported' and entity_id = '"
                    + collection
                    + "'"))
        .isEqualTo(5);
  }

  @Test
  void nothingLeavesWhileAnswersComeOrOfFewerThanFive() {
    String open = planned(plan(unit()));
    code(open, "LINK");
    open(open);

    ask(open, "CSV").statusCode(409).body("code", is("EXPORT_WHILE_OPEN"));
    ask(closed(4), "CSV").statusCode(409).body("code", is("EXPORT_TOO_SMALL"));
  }

  @Test
  void withoutAReasonOrARoleOrInAnotherCountyThereIsNoFile() {
    String collection = closed(5);

    as(Roles.ANALYST)
        .body(Map.of("format", "CSV", "reason", "x"))
        .post(API + "/collections/" + collection + "/exports")
        .then()
        .statusCode(400);
    as(Roles.UNIT_MANAGER)
        .body(Map.of("format", "CSV", "reason", "Arviointiraporttiin"))
        .post(API + "/collections/" + collection + "/exports")
        .then()
        .statusCode(403);
    as(Roles.ANALYST, "09")
        .body(Map.of("format", "CSV", "reason", "Arviointiraporttiin"))
        .post(API + "/collections/" + collection + "/exports")
        .then()
        .statusCode(404);
  }

  static String closed(int answers) {
    String collection = planned(plan(unit()));
    String code = code(collection, "LINK");
    open(collection);
    for (int i = 0; i < answers; i++) {
      MovableClock.set(MONDAY);
      // One relative among clients: by role somebody would stand alone.
      answer(
              code,
              Map.of(
                  "RESPONDENT_ROLE",
                  i == 0 ? "RELATIVE" : "CLIENT",
                  "NPS",
                  9,
                  "T4_SAFETY",
                  5,
                  "IMPROVE",
                  "salainen"))
          .then()
          .statusCode(201);
    }
    close(collection);
    return collection;
  }

  static io.restassured.response.ValidatableResponse ask(String collection, String format) {
    return as(Roles.ANALYST)
        .body(Map.of("format", format, "reason", "Arviointiraporttiin"))
        .post(API + "/collections/" + collection + "/exports")
        .then();
  }

  private static byte[] file(String collection, String format) {
    String address = ask(collection, format).statusCode(201).extract().header("Location");
    return as(Roles.ANALYST)
        .get(address)
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .extract()
        .asByteArray();
  }

  static String exported() {
    return ask(closed(5), "CSV").statusCode(201).extract().path("id");
  }
}
