package fi.osallisuus.feedback.publication;

import static fi.osallisuus.feedback.publication.News.MEDIA;
import static fi.osallisuus.feedback.publication.News.PATH;
import static fi.osallisuus.feedback.publication.News.drafted;
import static fi.osallisuus.feedback.publication.News.media;
import static fi.osallisuus.feedback.publication.News.news;
import static fi.osallisuus.feedback.publication.News.texts;
import static fi.osallisuus.feedback.publication.News.verb;
import static fi.osallisuus.feedback.publication.News.video;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.EventContract;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublicationHttpTest extends SurveyHttp {
  private static final String TOPIC = "feedback.publication.v1";
  private static final String PUBLIC = API + "/public/publications/" + COUNTY;

  @Inject ReadCounter counter;

  @Test
  void newsIsDraftedPublishedReadAndPutAway() throws Exception {
    var written = news("PUBLIC");
    written.put("mediaIds", List.of(media(video())));
    var id = drafted(written);
    given().get(PUBLIC + "/" + id).then().statusCode(404);
    as(Roles.PROFESSIONAL).get(PATH + "/" + id).then().statusCode(404);

    verb(id, "publish")
        .statusCode(200)
        .body("status", is("PUBLISHED"))
        .body("publishedOn", is("2026-03-23"))
        .body("languages", contains("fi", "sv", "en"));
    given()
        .get(PUBLIC + "/" + id)
        .then()
        .statusCode(200)
        .body("title.sv", is("Klientrådet har börjat"))
        .body("media[0].duration", is("PT1M39S"))
        .body("media[0].captions", is(true));
    given().get(PUBLIC + "/" + id).then().statusCode(200);
    as(Roles.PROFESSIONAL).get(PATH + "/" + id).then().statusCode(200);
    given().get(PUBLIC).then().body("items.id", hasItem(id)).body("items[0].body", nullValue());
    counter.count();
    coordinator().get(PATH + "/" + id).then().body("reads", is(3));

    verb(id, "archive").statusCode(200).body("status", is("ARCHIVED"));
    given().get(PUBLIC + "/" + id).then().statusCode(404);
    given().get(PUBLIC).then().body("items.id", not(hasItem(id)));
    verb(id, "publish").statusCode(409).body("code", is("PUBLICATION_TRANSITION"));
    coordinator()
        .header("If-Match", "*")
        .body(news("PUBLIC"))
        .put(PATH + "/" + id)
        .then()
        .statusCode(409)
        .body("code", is("PUBLICATION_ARCHIVED"));

    var told = KafkaEvents.await(TOPIC, id, 4);
    long before = 0;
    for (var record : told) {
      EventContract.assertValid(TOPIC, KafkaEvents.header(record, "ce_type"), record.value());
      JsonNode state = new ObjectMapper().readTree(record.value());
      assertThat(state.path("version").asLong()).isGreaterThan(before);
      before = state.path("version").asLong();
    }
    JsonNode last = new ObjectMapper().readTree(told.getLast().value());
    assertThat(last.path("reads").asInt()).isEqualTo(3);
    assertThat(last.path("mediaCount").asInt()).isEqualTo(1);
    assertThat(told.toString()).doesNotContain("Asiakasraati", "kokoontui");
  }

  @Test
  void whatIsForStaffStaysWithThem() {
    var id = drafted(news("STAFF"));
    verb(id, "publish").statusCode(200);

    as(Roles.PROFESSIONAL).get(PATH + "?audience=STAFF").then().body("items.id", hasItem(id));
    given().get(PUBLIC + "/" + id).then().statusCode(404);
    given().get(PUBLIC).then().body("items.id", not(hasItem(id)));
    given().get(API + "/public/publications/21/" + id).then().statusCode(404);
    given().get(API + "/public/publications/99").then().statusCode(404);
  }

  @Test
  void residentsOfABilingualCountyAreToldInSwedishToo() {
    var finnish = news("PUBLIC");
    finnish.put("title", Map.of("fi", "Raati"));
    finnish.put("body", Map.of("fi", "Raati kokoontui."));
    verb(drafted(finnish), "publish")
        .statusCode(422)
        .body("code", is("SWEDISH_REQUIRED"))
        .body("errors[0].pointer", is("/title/sv"));
    var half = news("PUBLIC");
    half.put("title", Map.of("fi", "Raati", "sv", "Rådet", "en", "Panel"));
    half.put("body", Map.of("fi", "Raati kokoontui.", "sv", "Rådet samlades."));
    verb(drafted(half), "publish")
        .statusCode(422)
        .body("code", is("LANGUAGE_INCOMPLETE"))
        .body("errors[0].pointer", is("/body/en"));
    finnish.put("audience", "STAFF");
    verb(drafted(finnish), "publish").statusCode(200).body("languages", contains("fi"));
  }

  @Test
  void ofSocialMediaOnlyTheLinkIsKept() {
    var post = news("PUBLIC");
    post.put("type", "SOCIAL_POST");
    post.put("link", "https://some.example.fi/1");
    refused(post, "LINK_ONLY", "/body");
    post.remove("body");
    drafted(post);
    post.remove("link");
    refused(post, "LINK_MISSING", "/link");
    post.put("link", "http://some.example.fi/1");
    coordinator().body(post).post(PATH).then().statusCode(400);
    var blog = news("STAFF");
    blog.put("type", "BLOG");
    blog.remove("body");
    refused(blog, "BODY_MISSING", "/body");
    blog.put("body", texts("a".repeat(20_001), "b", "c"));
    refused(blog, "TEXT_TOO_LONG", "/body/fi");
    blog.put("body", texts("a", "b", "c"));
    blog.put("unitId", UUID.randomUUID());
    refused(blog, "UNIT_UNKNOWN", "/unitId");
  }

  @Test
  void aMistakeIsSetRightWhileTypeAndAudienceStay() {
    var id = drafted(news("PUBLIC"));
    verb(id, "publish").statusCode(200);
    MovableClock.set(MONDAY.plus(Duration.ofDays(1)));
    var other = news("STAFF");

    coordinator()
        .header("If-Match", "*")
        .body(other)
        .put(PATH + "/" + id)
        .then()
        .statusCode(409)
        .body("code", is("PUBLICATION_FIXED"));
    other.put("audience", "PUBLIC");
    other.put("title", texts("Asiakasraati aloitti työnsä", "Rådet har börjat", "Panel started"));
    coordinator()
        .header("If-Match", "*")
        .body(other)
        .put(PATH + "/" + id)
        .then()
        .statusCode(200)
        .body("publishedOn", is("2026-03-23"))
        .body("updatedOn", is("2026-03-24"));
    coordinator()
        .header("If-Match", "\"1\"")
        .body(other)
        .put(PATH + "/" + id)
        .then()
        .statusCode(412);
  }

  @Test
  void listsGoOnWhereTheyEnded() {
    var first = drafted(news("STAFF"));
    MovableClock.set(MONDAY.plus(Duration.ofDays(400)));
    var second = drafted(news("STAFF"));
    var third = drafted(news("STAFF"));

    String next =
        coordinator()
            .get(PATH + "?status=DRAFT&limit=1")
            .then()
            .body("items.id", contains(third))
            .extract()
            .path("next");
    coordinator()
        .get(PATH + "?status=DRAFT&limit=1&cursor=" + next)
        .then()
        .body("items.id", contains(second));
    coordinator().get(PATH + "?status=DRAFT").then().body("items.id", hasItem(first));
    as(Roles.PROFESSIONAL).get(PATH + "?status=DRAFT").then().body("items.id", not(hasItem(first)));
  }

  @Test
  void nobodyIsShownToThePublicWhoHasNotAgreed() {
    var link = video();
    link.put("peopleConsented", false);
    coordinator()
        .body(link)
        .post(MEDIA)
        .then()
        .statusCode(422)
        .body("code", is("PEOPLE_CONSENT_MISSING"));
    link.put("audience", "STAFF");
    var staffOnly = media(link);
    var written = news("PUBLIC");
    written.put("mediaIds", List.of(staffOnly));
    refused(written, "MEDIA_FOR_STAFF", "/mediaIds/0");
    written.put("mediaIds", List.of(UUID.randomUUID()));
    refused(written, "MEDIA_UNKNOWN", "/mediaIds/0");
    var wrong = new HashMap<>(video());
    wrong.put("duration", "PT");
    coordinator()
        .body(wrong)
        .post(MEDIA)
        .then()
        .statusCode(422)
        .body("code", is("DURATION_INVALID"));
    wrong.put("duration", "PT2M12S");
    wrong.put("checkedOn", "2026-03-24");
    coordinator().body(wrong).post(MEDIA).then().statusCode(422).body("code", is("DATE_IN_FUTURE"));
  }

  @Test
  void aDeadLinkIsShownToNobodyUntilItIsDescribedAnew() {
    var video = media(video());
    var written = news("PUBLIC");
    written.put("mediaIds", List.of(video));
    var id = drafted(written);
    verb(id, "publish").statusCode(200);

    coordinator()
        .header("If-Match", "*")
        .post(MEDIA + "/" + video + ":mark-dead")
        .then()
        .statusCode(200)
        .body("dead", is(true));
    given().get(PUBLIC + "/" + id).then().body("media", empty());
    coordinator().get(MEDIA + "?dead=true").then().body("items.id", hasItem(video));
    coordinator()
        .header("If-Match", "*")
        .body(video())
        .put(MEDIA + "/" + video)
        .then()
        .statusCode(200)
        .body("dead", is(false));
    given().get(PUBLIC + "/" + id).then().body("media.id", contains(video));
    coordinator()
        .get(MEDIA + "?notCheckedSince=2026-03-20")
        .then()
        .body("items.id", not(hasItem(video)));
  }

  private static void refused(Map<String, Object> written, String code, String pointer) {
    coordinator()
        .body(written)
        .post(PATH)
        .then()
        .statusCode(422)
        .body("code", is(code))
        .body("errors[0].pointer", is(pointer));
  }
}
