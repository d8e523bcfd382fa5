package fi.osallisuus.feedback.channel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import fi.osallisuus.feedback.SurveyHttp;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posters as they come out of the printer, and the short address on them. */
@QuarkusTest
class PosterHttpTest extends SurveyHttp {

  @ParameterizedTest
  @CsvSource({
    "fi, 'Kerro, miten sujui', Riippuvuustiimi, Voit vastata 10. huhtikuuta 2026 asti.",
    "sv, Berätta hur det gick, Beroendeteamet, Du kan svara till och med 10 april 2026.",
    "en, Tell us how it went, Addiction team, 'You can answer until April 10, 2026.'"
  })
  void aPosterSaysWhatItIsAboutAndHowToAnswer(
      String lang, String heading, String unit, String until) throws IOException {
    String collection = planned(plan(unit()));
    String channel = channel(collection, Map.of("kind", "QR", "label", "Door")).path("id");

    byte[] pdf = poster(collection, channel, lang);

    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getDocumentInformation().getTitle()).startsWith(heading);
      assertThat(new PDFTextStripper().getText(document)).contains(heading, unit, until);
    }
  }

  @Test
  void theShortAddressOnItLeadsToTheSurvey() throws IOException {
    String collection = planned(plan(unit()));
    String channel = channel(collection, Map.of("kind", "QR", "label", "Door")).path("id");
    open(collection);
    String text;
    try (var document = Loader.loadPDF(poster(collection, channel, "fi"))) {
      text = new PDFTextStripper().getText(document);
    }
    var shown = java.util.regex.Pattern.compile("/p/f/([0-9A-Z]{5}-[0-9A-Z]{5})").matcher(text);
    assertThat(shown.find()).isTrue();
    String address = shown.group(1);

    assertThat(given().get("/p/f/" + address).asString()).contains("Riippuvuustiimi");
    assertThat(given().get("/p/f/" + address.toLowerCase(Locale.ROOT)).statusCode()).isEqualTo(200);
    answer(address, Map.of("NPS", 9)).then().statusCode(201);
    assertThat(given().get("/p/f/00000-00000").statusCode()).isEqualTo(404);
  }

  @Test
  void aTabletsAddressIsNotPrintedAndHasNoShortForm() {
    String collection = planned(plan(unit()));
    var made = channel(collection, Map.of("kind", "TABLET", "label", "Hall"));
    String code = code(made.path("url"));

    coordinator()
        .get(path(collection, made.path("id"), "fi"))
        .then()
        .statusCode(409)
        .body("code", is("NOT_PRINTABLE"));
    assertThat(given().get("/p/f/" + code.substring(0, 10)).statusCode()).isEqualTo(404);
  }

  private static byte[] poster(String collection, String channel, String lang) {
    return coordinator()
        .get(path(collection, channel, lang))
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .extract()
        .asByteArray();
  }

  private static String path(String collection, String channel, String lang) {
    return API
        + "/collections/%s/channels/%s/poster.pdf?lang=%s".formatted(collection, channel, lang);
  }
}
