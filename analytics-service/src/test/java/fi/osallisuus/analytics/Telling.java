package fi.osallisuus.analytics;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.analytics.Scenario0Events.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes down events of one county in their order; the same event has the same id each time. */
final class Telling {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String county;
  private final List<Told> told = new ArrayList<>();

  Telling(String county) {
    this.county = county;
  }

  List<Told> told() {
    return List.copyOf(told);
  }

  void tell(String topic, String type, UUID key, Map<String, Object> data) {
    try {
      told.add(
          new Told(
              id(type + "/" + key + "/" + data.get("version")).toString(),
              county,
              topic,
              type,
              key.toString(),
              JSON.writeValueAsString(data)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  UUID id(String name) {
    return id(county, name);
  }

  static UUID id(String county, String name) {
    return UUID.nameUUIDFromBytes((county + "/" + name).getBytes(UTF_8));
  }

  static Map<String, Object> map(Object... pairs) {
    var map = new LinkedHashMap<String, Object>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
