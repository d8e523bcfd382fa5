package fi.osallisuus.feedback;

import fi.osallisuus.kit.test.KafkaEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What registry and booking tell this service of, as they tell it. */
public final class Told {
  private Told() {}

  /** A unit below another one, or an area when there is none above. */
  public static UUID unit(String kind, UUID parent, String fi) {
    var id = UUID.randomUUID();
    KafkaEvents.publish(
        "registry.unit.v1",
        "unit.created",
        id.toString(),
        SurveyHttp.COUNTY,
        """
        {"unitId":"%s","version":1,"kind":"%s",%s"serviceLine":"PSYCHIATRY","requiredThemes":[],
         "bilingual":true,"name":{"fi":"%s","sv":"%s","en":"%s"},"active":true}
        """
            .formatted(
                id, kind, parent == null ? "" : "\"parentId\":\"" + parent + "\",", fi, fi, fi));
    SurveyHttp.await(
        "the unit " + id,
        () -> SurveyHttp.count("select count(*) from unit where id = '" + id + "'") == 1);
    return id;
  }

  /** An active expert whose account is linked. */
  public static UUID expert(String accountRef) {
    var id = UUID.randomUUID();
    tellExpert(id, 1, "status-changed", accountRef);
    SurveyHttp.await(
        "the expert " + id,
        () -> SurveyHttp.count("select count(*) from expert where id = '" + id + "'") == 1);
    return id;
  }

  /** A later word of the registry about an expert, such as "erased". */
  public static void tellExpert(UUID id, long version, String what, String accountRef) {
    KafkaEvents.publish(
        "registry.expert.v1",
        "expert." + what,
        id.toString(),
        SurveyHttp.COUNTY,
        """
        {"expertId":"%s","version":%d,"status":"ACTIVE","kind":"EXPERT_BY_EXPERIENCE","themes":[],
         "languages":["fi"],"areas":[]%s,"mayReceive":true,"missing":[],"modes":[],
         "willingOn":"2026-01-05","statusSince":"2026-03-02","trainingVerified":true}
        """
            .formatted(
                id, version, accountRef == null ? "" : ",\"accountRef\":\"" + accountRef + "\""));
  }

  /** Tells of an engagement and waits until this service has learned it. */
  public static UUID engagement(Map<String, Object> more) {
    var id = (UUID) more.getOrDefault("engagementId", UUID.randomUUID());
    var version = (Integer) more.getOrDefault("version", 1);
    var fields = new ArrayList<String>(List.of());
    Map<String, Object> all = new java.util.LinkedHashMap<>();
    all.put("engagementId", id);
    all.put("version", version);
    all.put("kind", "OBSERVATION_SHIFT");
    all.put("status", "HELD");
    all.put("mode", "OBSERVATION_SHIFT");
    all.put("online", false);
    all.put("localDate", "2026-10-06");
    all.put("plannedMinutes", 300);
    all.put("elapsedMinutes", 300);
    all.putAll(more);
    all.forEach((name, value) -> fields.add("\"" + name + "\":" + json(value)));
    KafkaEvents.publish(
        "booking.engagement.v1",
        "engagement.held",
        id.toString(),
        SurveyHttp.COUNTY,
        "{" + String.join(",", fields) + "}");
    SurveyHttp.await(
        "the engagement " + id,
        () ->
            SurveyHttp.count(
                    "select count(*) from engagement where id = '%s' and version >= %d"
                        .formatted(id, version))
                == 1);
    return id;
  }

  private static String json(Object value) {
    return switch (value) {
      case Number number -> number.toString();
      case Boolean bool -> bool.toString();
      case List<?> list -> "[" + String.join(",", list.stream().map(Told::json).toList()) + "]";
      case Map<?, ?> map ->
          "{"
              + String.join(
                  ",",
                  map.entrySet().stream()
                      .map(e -> json(e.getKey()) + ":" + json(e.getValue()))
                      .toList())
              + "}";
      default -> "\"" + value + "\"";
    };
  }
}
