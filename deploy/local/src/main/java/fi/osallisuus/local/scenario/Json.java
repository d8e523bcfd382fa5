package fi.osallisuus.local.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Request bodies written as name, value, name, value. */
final class Json {
  private Json() {}

  static Map<String, @Nullable Object> of(@Nullable Object... pairs) {
    var body = new LinkedHashMap<String, @Nullable Object>();
    for (var i = 0; i < pairs.length; i += 2) {
      body.put(String.valueOf(pairs[i]), pairs[i + 1]);
    }
    return body;
  }

  /** A text in the three languages. */
  static Map<String, @Nullable Object> words(String fi, String sv, String en) {
    return of("fi", fi, "sv", sv, "en", en);
  }
}
