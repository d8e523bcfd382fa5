package fi.osallisuus.feedback.collection;

import static java.util.stream.Collectors.joining;

import fi.osallisuus.kit.test.KafkaEvents;
import java.util.List;
import java.util.UUID;

/** What the registry tells in tests: permits and initiatives. */
public final class Registry {
  private Registry() {}

  public static void permit(
      UUID id, int version, String status, UUID unit, String from, String to) {
    KafkaEvents.publish(
        "registry.permit.v1",
        "permit." + status.toLowerCase(java.util.Locale.ROOT),
        id.toString(),
        "17",
        """
        {"permitId":"%s","version":%d,"status":"%s","unitIds":["%s"],"from":"%s","to":"%s",
         "purpose":"STAFF_SURVEY"}
        """
            .formatted(id, version, status, unit, from, to));
  }

  public static void initiative(UUID id, String code, List<UUID> units) {
    KafkaEvents.publish(
        "registry.initiative.v1",
        "initiative.changed",
        id.toString(),
        "17",
        """
        {"initiativeId":"%s","version":1,"code":"%s","kind":"PILOT","phase":"PILOTING",
         "phaseSince":"2026-03-20","unitIds":[%s],"sites":[],"startsOn":"2026-03-01",
         "endsOn":"2026-12-31","adoption":"NONE","recordingRegime":"NONE","goals":[],
         "baselines":[],"measures":[]}
        """
            .formatted(id, code, units.stream().map(u -> "\"" + u + "\"").collect(joining(","))));
  }
}
