package fi.osallisuus.feedback.receipt.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.kit.visitor.PageWords;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The receipt's page as a browser without script sees it. */
@QuarkusTest
class ReceiptPageHttpTest extends SurveyHttp {

  @ParameterizedTest
  @CsvSource({
    "fi, Vastauksesi on tullut perille., Riippuvuustiimi",
    "sv, Ditt svar har kommit fram., Beroendeteamet",
    "en, Your answer has arrived., Addiction team"
  })
  void whoHoldsACodeSeesWhatBecameOfTheAnswerAndNeverTheAnswer(
      String lang, String waits, String unit) {
    String collection = planned(plan(unit()));
    String code = code(collection, "LINK");
    open(collection);
    String receipt = answer(code, Map.of("NPS", 3, "IMPROVE", "Salaisuuteni")).path("receiptCode");

    var page = look(receipt, "view", lang);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.asString())
        .contains("<html lang=\"" + lang + "\">", waits)
        .doesNotContain("Salaisuuteni", "http://", "https://");
    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    close(collection);
    var closed = look(receipt.replace("-", " ").toLowerCase(java.util.Locale.ROOT), "view", lang);
    assertThat(closed.asString()).contains(unit).doesNotContain(waits, "Salaisuuteni");
  }

  @Test
  void anUnknownCodeIsSaidKindlyAndTheFieldIsEmptyAgain() {
    var page = look("0123-4567-89AB-CDEF", "view", "en");

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.asString())
        .contains("<title>Error: ", "role=\"alert\"", "href=\"#code\"", "aria-invalid=\"true\"")
        .doesNotContain("0123-4567");
    assertThat(look("nonsense", "view", "en").statusCode()).isEqualTo(404);
  }

  @Test
  void lookingTakesNoCodeFromAnAddress() {
    assertThat(given().get("/p/f/receipt?code=0123456789ABCDEF&lang=sv").asString())
        .contains("<h1>Vad ledde min respons till?</h1>")
        .doesNotContain("0123456789ABCDEF");
  }

  @Test
  void everyLanguageHasTheSameWords() {
    var all = PageWords.read(ReceiptPageHttpTest.class, "receipt-pages");
    var finnish = all.get("fi").texts();

    for (var words : all.values()) {
      assertThat(words.texts().keySet()).isEqualTo(finnish.keySet());
      assertThat(words.texts().values())
          .noneMatch(String::isBlank)
          .noneMatch(text -> text.contains("{0}") && text.contains("'"));
    }
  }

  private static Response look(String code, String go, String lang) {
    return given()
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParams(Map.of("code", code, "go", go, "lang", lang))
        .post("/p/f/receipt");
  }
}
