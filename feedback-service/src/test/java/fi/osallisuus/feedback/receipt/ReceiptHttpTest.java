package fi.osallisuus.feedback.receipt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the receipt of an answer shows, and what its rows do not give away. */
@QuarkusTest
class ReceiptHttpTest extends SurveyHttp {

  @Test
  void theReceiptTellsAtOnceThatTheAnswerWaits() {
    String code = survey();

    String receipt = answered(code, Map.of("NPS", 9, "IMPROVE", "Lisää aikoja"));

    assertThat(receipt).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
    view(receipt)
        .statusCode(200)
        .body("news.size()", is(1))
        .body("news[0].kind", is("COLLECTION"))
        .body("news[0].state", is("WAITING"))
        .body("news[0].about.fi", is("Riippuvuustiimi"))
        .body("news[0].dueOn", is("2026-04-10"));
  }

  @Test
  void afterTheBatchItOpensTheCollectionAndNeverTheWords() {
    String code = survey();
    var receipts = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      MovableClock.set(MONDAY);
      receipts.add(answered(code, Map.of("NPS", 9, "IMPROVE", "Omat sanani " + i)));
    }

    // Typed from paper: small letters, blanks, and an o for a zero.
    var typed = receipts.getFirst().toLowerCase(Locale.ROOT).replace('-', ' ').replace('0', 'o');
    String shown =
        view(typed)
            .statusCode(200)
            .body("news[0].kind", is("COLLECTION"))
            .body("news[0].state", is("COLLECTING"))
            .extract()
            .asString();
    assertThat(shown).doesNotContain("sanani", "NPS");
    MovableClock.set(Instant.parse("2026-04-11T08:00:00Z"));
    view(receipts.getLast()).statusCode(200).body("news[0].state", is("CLOSED"));
  }

  @Test
  void theSameFormGivesTheSameReceipt() {
    String code = survey();
    String stamp = stamp(code);
    takeTime();

    String first = submit(code, stamp, Map.of("NPS", 9), Map.of()).path("receiptCode");
    String second = submit(code, stamp, Map.of("NPS", 9), Map.of()).path("receiptCode");

    assertThat(second).isEqualTo(first);
  }

  @Test
  void noReceiptRowLeadsToAnotherOrToAnAnswer() {
    String code = survey();
    var receipts = new LinkedHashMap<String, String>();
    for (int i = 0; i < 5; i++) {
      MovableClock.set(MONDAY);
      String text = "Teksti " + i + " " + code;
      receipts.put(answered(code, Map.of("NPS", i, "IMPROVE", text)), text);
    }

    var rows =
        rows(
            """
            select encode(hash, 'hex') as h, kind, r.subject_id::text as s, r.xmin::text as x from receipt r
            where subject_id in (select id from moderated_text where text like '%%%1$s%%')
               or subject_id in (select subject_id from moderated_text where text like '%%%1$s%%')
            order by r.ctid
            """
                .formatted(code));

    // Five of the collection and five of texts, of one transaction, in an order of their own.
    assertThat(rows).hasSize(10);
    assertThat(rows.stream().map(r -> r.get("x"))).containsOnly(rows.getFirst().get("x"));
    var stored = rows.stream().map(r -> (String) r.get("h")).toList();
    var inOrder = new ArrayList<String>();
    for (var given : receipts.entrySet()) {
      var root = ReceiptCode.typed(given.getKey()).root();
      assertThat(stored).as("the root of a code is not kept").doesNotContain(root.hex());
      inOrder.add(root.of(0).hex());
      inOrder.add(root.of(1).hex());
      assertThat(
              rows(
                  "select text from moderated_text f join receipt r on r.subject_id = f.id where encode(r.hash, 'hex') = '%s'"
                      .formatted(root.of(1).hex())))
          .containsExactly(Map.of("text", given.getValue()));
    }
    assertThat(stored).containsExactlyInAnyOrderElementsOf(inOrder).isNotEqualTo(inOrder);
  }

  @Test
  void anUnknownCodeOpensNothing() {
    view("7K3M-9QXA-04TZ-BW8R").statusCode(404).body("code", is("NOT_FOUND"));
    view("").statusCode(400);
  }

  private static String survey() {
    String collection = planned(plan(unit()));
    String code = code(collection, "LINK");
    open(collection);
    return code;
  }

  private static String answered(String code, Map<String, Object> answers) {
    return answer(code, answers).then().statusCode(201).extract().path("receiptCode");
  }

  private static ValidatableResponse view(String receipt) {
    return given()
        .urlEncodingEnabled(false)
        .contentType(ContentType.JSON)
        .body(Map.of("receiptCode", receipt))
        .post(API + "/public/receipts:view")
        .then();
  }
}
