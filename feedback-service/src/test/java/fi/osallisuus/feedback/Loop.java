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
