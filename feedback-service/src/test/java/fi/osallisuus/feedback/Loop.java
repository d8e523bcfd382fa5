package fi.osallisuus.feedback;

import static fi.osallisuus.feedback.SurveyHttp.API;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.test.KafkaEvents;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What tests of actions, decisions and effects share. */
public final class Loop {
  private Loop() {}

  /** Gives a row a key, as saving it would. */
  public static void saved(Row row) {
    try {
      var id = Row.class.getDeclaredField("id");
      id.setAccessible(true);
      id.set(row, UUID.randomUUID());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The body of a proposal; the source is the registry's need unless another kind is named. */
  public static Map<String, Object> proposal(UUID unit, String source, UUID sourceId) {
    return new HashMap<>(
        Map.of(
            "source",
            source,
            "sourceIds",
            List.of(sourceId),
            "action",
            Map.of(
                "what",
                "Ruokailuun varataan lisää aikaa",
                "owner",
                "UNIT",
                "unitId",
                unit,
                "responsible",
                "UNIT_MANAGER")));
  }

  /** The id of an action that was proposed about a need. */
  public static String proposed(UUID unit, UUID need) {
    return SurveyHttp.as(Roles.UNIT_MANAGER)
        .body(proposal(unit, "NEED", need))
        .post(API + "/actions")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** The id of an action that has been carried out. */
  public static String done(UUID unit) {
    String id = proposed(unit, UUID.randomUUID());
    step(Roles.UNIT_MANAGER, "/actions/" + id, "agree", Map.of("dueOn", "2026-12-31"))
        .statusCode(200);
    step(Roles.UNIT_MANAGER, "/actions/" + id, "implement", null).statusCode(200);
    return id;
  }

  /** The body of a decision without body and inputs. */
  public static Map<String, Object> decision() {
    return new HashMap<>(
        Map.of(
            "kind",
            "DECISION",
            "decidedOn",
            "2026-03-20",
            "diaryNumber",
            "HVA/123/2026",
            "subject",
            Map.of("fi", "Ruokailun aika osastoilla", "sv", "Måltidernas längd på avdelningarna"),
            "outcome",
            "CHANGE_PLANNED",
            "reasons",
            Map.of("fi", "Aikaa pidettiin liian lyhyenä.", "sv", "Tiden ansågs vara för kort."),
            "contributors",
            List.of(Map.of("role", "EXPERT", "people", 3))));
  }

  /** The body of an effect that is fit to be published, about a need of the registry's. */
  public static Map<String, Object> effect(UUID unit) {
    var effect = new HashMap<String, Object>();
    effect.put("outcome", "CHANGED");
    effect.put("sources", List.of(Map.of("kind", "NEED", "id", UUID.randomUUID())));
    effect.put(
        "youSaid",
        Map.of("fi", "Ruokailuun jää liian vähän aikaa.", "sv", "Tiden för måltiderna är kort."));
    effect.put(
        "weDid",
        Map.of(
            "fi",
            "Ruokailuun varataan nyt 45 minuuttia joka päivä.",
            "sv",
            "För måltiderna reserveras nu 45 minuter varje dag."));
    effect.put("decidedIn", "DEVELOPMENT_DAY");
    effect.put("decidedMonth", "2026-02");
    effect.put("unitId", unit);
    effect.put("place", "PSYCHIATRIC_WARD");
    return effect;
  }

  /** Drafts as a unit manager; returns the id. */
  public static String drafted(Map<String, Object> effect) {
    return SurveyHttp.as(Roles.UNIT_MANAGER)
        .body(effect)
        .post(API + "/effects")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Drafts, submits, and publishes as somebody else; returns the id. */
  public static String published(Map<String, Object> effect) {
    String id = drafted(effect);
    step(Roles.UNIT_MANAGER, "/effects/" + id, "submit", null).statusCode(200);
    step(Roles.COORDINATOR, "/effects/" + id, "publish", null).statusCode(200);
    return id;
  }

  /** Takes a step with the version that is current. */
  public static ValidatableResponse step(
      String role, String path, String verb, Map<String, Object> body) {
    String tag = SurveyHttp.as(Roles.COORDINATOR).get(API + path).header("ETag");
    var request = SurveyHttp.as(role).header("If-Match", tag);
    if (body != null) {
      request.body(body);
    }
    return request.post(API + path + ":" + verb).then();
  }

  /** A body that the service has learned of. */
  public static UUID body(String kind, List<String> expected, List<String> present) {
    var id = UUID.randomUUID();
    var members =
        present.stream()
            .map(
                sector ->
                    "{\"role\":\"PROFESSIONAL\",\"sector\":\"%s\",\"count\":1}".formatted(sector))
            .collect(Collectors.joining(","));
    var sectors = expected.stream().map(code -> '"' + code + '"').collect(Collectors.joining(","));
    KafkaEvents.publish(
        "registry.body.v1",
        "body.founded",
        id.toString(),
        SurveyHttp.COUNTY,
        """
        {"bodyId":"%s","version":1,"kind":"%s","level":"COUNTY","openMembership":false,
         "status":"ACTIVE","foundedOn":"2026-01-07","expectedSectors":[%s],"members":[%s],
         "memberCount":%d}
        """
            .formatted(id, kind, sectors, members, present.size()));
    SurveyHttp.await(
        "the body " + id,
        () -> SurveyHttp.count("select count(*) from body where id = '" + id + "'") == 1);
    return id;
  }
}
