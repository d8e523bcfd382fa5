package fi.osallisuus.feedback.moderation;

import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.kit.test.MovableClock;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Ways to hand texts in and to moderate them. */
abstract class ModerationHttp extends SurveyHttp {
  static final String TEXTS = API + "/moderation/texts";

  /** A collection of a unit in which these texts have been given, one answer each. */
  static String written(UUID unit, List<String> texts) {
    String collection = planned(plan(unit));
    String code = code(collection, "LINK");
    open(collection);
    for (String text : texts) {
      MovableClock.set(MONDAY);
      answer(code, Map.of("NPS", 8, "IMPROVE", text)).then().statusCode(201);
    }
    return collection;
  }

  static ValidatableResponse queue(String collection) {
    return coordinator().get(TEXTS + "?subjectId=" + collection).then().statusCode(200);
  }

  /** The id of the text that begins so. */
  static String id(String collection, String beginning) {
    return queue(collection)
        .extract()
        .path("items.find { it.text.startsWith('" + beginning + "') }.id");
  }

  static Response step(String id, String verb, Object body) {
    return coordinator().header("If-Match", "*").body(body).post(TEXTS + "/" + id + ":" + verb);
  }
}
