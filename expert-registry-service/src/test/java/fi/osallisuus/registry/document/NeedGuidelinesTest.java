package fi.osallisuus.registry.document;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.MODEL_OWNER;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import fi.osallisuus.registry.RegistryTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A published guideline reaches the needs that it came of, and only such a one answers a need. */
@QuarkusTest
class NeedGuidelinesTest extends RegistryTest {

  @Test
  void aPublishedGuidelineIsLinkedToTheNeedsThatItCameOf() {
    var need = need();
    var guideline = document("GUIDELINE", need);
    get(COORDINATOR, "/needs/" + need).body("guidelineIds", empty());

    publish(guideline);

    get(COORDINATOR, "/needs/" + need).body("guidelineIds", contains(guideline));
  }

  @Test
  void minutesThatNameANeedAnswerNothing() {
    var need = need();

    publish(document("MINUTES", need));

    get(COORDINATOR, "/needs/" + need).body("guidelineIds", empty());
  }

  @Test
  void aNeedIsAnsweredOnlyByWhatIsPublished() {
    var need = need();
    verb(COORDINATOR, "/needs/" + need + ":acknowledge", Map.of()).statusCode(200);
    verb(COORDINATOR, "/needs/" + need + ":start").statusCode(200);
    var guideline = document("GUIDELINE", need());
    var answer = Map.of("answer", "Ohje on julkaistu", "guidelineIds", List.of(guideline));

    verb(COORDINATOR, "/needs/" + need + ":answer", answer)
        .statusCode(422)
        .body("code", is("GUIDELINE_UNKNOWN"))
        .body("errors[0].pointer", is("/guidelineIds/0"));
    publish(guideline);
    verb(COORDINATOR, "/needs/" + need + ":answer", answer)
        .statusCode(200)
        .body("status", is("ANSWERED"))
        .body("guidelineIds", contains(guideline));
  }

  private static String need() {
    return create(PROFESSIONAL, "/needs", Map.of("text", "Tarvitsemme ohjeen palkkioista"));
  }

  private static String document(String kind, String need) {
    var body = new HashMap<String, Object>();
    body.put("code", code("DOC"));
    body.put("kind", kind);
    body.put("title", words("Ohje palkkioista"));
    body.put("link", "https://intra.example.fi/palkkiot.pdf");
    body.put("language", "fi");
    body.put("audience", "STAFF");
    body.put("ownerRole", "COORDINATOR");
    body.put("reviewBy", "2027-01-31");
    body.put("originNeeds", List.of(need));
    return create(COORDINATOR, "/documents", body);
  }

  private static void publish(String id) {
    verb(COORDINATOR, "/documents/" + id + ":submit").statusCode(200);
    verb(MODEL_OWNER, "/documents/" + id + ":publish").statusCode(200);
  }
}
