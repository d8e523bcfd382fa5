package fi.osallisuus.feedback.discussion;

import static io.restassured.RestAssured.given;

import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.kit.test.MovableClock;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ways to open a discussion, to write in it and to moderate it. */
public abstract class ForumHttp extends SurveyHttp {
  protected static final String PUBLIC = API + "/public/discussions/" + COUNTY;
  protected static final String TEXTS = API + "/moderation/texts";

  protected static Map<String, Object> draft() {
    var draft = new LinkedHashMap<String, Object>();
    draft.put("title", Map.of("fi", "Osallisuuden esteet", "sv", "Hinder för delaktighet"));
    draft.put("intro", Map.of("fi", "Mikä estää osallistumista?", "sv", "Vad hindrar deltagande?"));
    draft.put("tags", List.of("OBSTACLES"));
    return draft;
  }

  protected static String opened(Map<String, Object> draft) {
    return coordinator()
        .body(draft)
        .post(API + "/discussions")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  protected static String opened(String moderation) {
    var draft = draft();
    draft.put("moderation", moderation);
    return opened(draft);
  }

  protected static String blank(String discussion) {
    MovableClock.set(MONDAY);
    String stamp =
        given().get(PUBLIC + "/" + discussion).then().statusCode(200).extract().path("startStamp");
    takeTime();
    return stamp;
  }

  protected static Response write(String discussion, String stamp, String who, String text) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("pseudonym", who, "text", text, "language", "fi", "startStamp", stamp))
        .post(PUBLIC + "/" + discussion + "/posts");
  }

  protected static Response write(String discussion, String who, String text) {
    return write(discussion, blank(discussion), who, text);
  }

  /** The id of a text in the queue of a discussion. */
  protected static String text(String discussion, String beginning) {
    return coordinator()
        .get(TEXTS + "?subjectId=" + discussion)
        .then()
        .statusCode(200)
        .extract()
        .path("items.find { it.text.startsWith('" + beginning + "') }.id");
  }

  protected static Response moderate(String text, String verb, Object body) {
    return coordinator().header("If-Match", "*").body(body).post(TEXTS + "/" + text + ":" + verb);
  }
}
