package fi.osallisuus.feedback.effect.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.SyndFeedInput;
import fi.osallisuus.feedback.Items;
import fi.osallisuus.feedback.Loop;
import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.visitor.PageWords;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "You said – we did" as a browser without script and a feed reader see it. */
@QuarkusTest
class ChangePageHttpTest extends SurveyHttp {
  private static final String PAGE = "/p/f/changes/" + COUNTY;

  @ParameterizedTest
  @CsvSource({
    "fi, Te sanoitte, 'Tämä muuttui: psykiatrian osasto', 'kehittämispäivä, helmikuu 2026'",
    "sv, Ni sade, 'Detta ändrades: psykiatrisk avdelning', 'utvecklingsdag, februari 2026'",
    "en, You said, 'This changed: psychiatric ward', 'development day, February 2026'"
  })
  void residentsReadWhatWasSaidDecidedAndDone(
      String lang, String said, String heading, String decided) {
    var unit = unit("Psykiatria", "Psykiatri", "Psychiatry");
    var request = Loop.effect(unit);
    request.put("wardId", UUID.randomUUID());
    String id = Loop.published(request);

    var page = given().get(PAGE + "?lang=" + lang + "&unit=" + unit);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.asString())
        .contains("<html lang=\"" + lang + "\">", said, heading, decided, id)
        .doesNotContain("http://", "https://", "<script", request.get("wardId").toString());
    assertThat(page.header("Set-Cookie")).isNull();
    assertThat(given().get(PAGE + "/" + id + "?lang=" + lang).asString())
        .contains(heading, decided);
  }

  @Test
  void whyNothingChangedIsSaidToo() {
    var request = Loop.effect(unit());
    request.remove("weDid");
    request.put("outcome", "NOT_CHANGED");
    request.put("whyNot", "SAFETY");
    request.put(
        "whyNotText",
        Map.of(
            "fi",
            "Paloturvallisuus ei salli pitää ovia auki yöllä.",
            "sv",
            "Brandsäkerheten tillåter inte att dörrarna är öppna på natten."));
    String id = Loop.published(request);

    assertThat(given().get(PAGE + "/" + id + "?lang=sv").asString())
        .contains("Detta ändrades inte", "Varför inte", "Brandsäkerheten tillåter inte");
  }

  @Test
  void whatWasWithdrawnOrNeverWasIsSaidKindly() {
    String id = Loop.published(Loop.effect(unit()));
    Loop.step(Roles.COORDINATOR, "/effects/" + id, "withdraw", null).statusCode(200);

    var gone = given().get(PAGE + "/" + id + "?lang=en");
    assertThat(gone.statusCode()).isEqualTo(410);
    assertThat(gone.asString()).contains("This has been withdrawn").doesNotContain("45");
    assertThat(given().get(PAGE + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    assertThat(given().get("/p/f/changes/77?lang=en").asString()).contains("was not found");
  }

  @Test
  void aMunicipalityIsCalledAsTheResidentsChannelCallsIt() {
    Items.open(COUNTY);
    var request = Loop.effect(unit());
    request.put("municipality", "905");
    String id = Loop.published(request);

    assertThat(given().get(PAGE + "/" + id + "?lang=sv").asString()).contains("Kommun: Vasa");
    assertThat(given().get(PAGE + "?lang=fi").asString())
        .contains("<option value=\"905\">Vaasa</option>");
  }

  @Test
  void feedReadersGetTheSame() throws Exception {
    var unit = unit();
    String id = Loop.published(Loop.effect(unit));

    var answer = given().get(PAGE + "/feed?lang=sv&unit=" + unit);

    assertThat(answer.contentType()).isEqualTo("application/atom+xml;charset=UTF-8");
    var feed = new SyndFeedInput().build(new StringReader(answer.asString()));
    assertThat(feed.getTitle()).isEqualTo("Ni sade – vi gjorde");
    assertThat(feed.getEntries()).hasSize(1);
    var entry = feed.getEntries().getFirst();
    assertThat(entry.getUri()).isEqualTo("urn:uuid:" + id);
    assertThat(entry.getLink()).endsWith("/p/f/changes/17/" + id + "?lang=sv");
    assertThat(entry.getContents().getFirst().getValue())
        .contains("Vi gjorde: För måltiderna reserveras nu 45 minuter varje dag.");
    // The movable clock goes on from where it was set.
    assertThat(entry.getUpdatedDate()).isCloseTo(Date.from(MONDAY), Duration.ofHours(1).toMillis());
  }

  @Test
  void theWordsAreTheSameInAllLanguages() {
    var finnish = ChangeWords.in("fi").texts().keySet();
    for (String lang : PageWords.LANGUAGES) {
      var words = ChangeWords.in(lang);
      assertThat(words.texts().keySet()).isEqualTo(finnish);
      assertThat(words.texts().values()).noneMatch(String::isBlank);
    }
  }
}
