package fi.osallisuus.kit.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds the settings that have no default: those named in a properties file as ${OSALLISUUS_...}.
 */
final class Settings {
  private static final List<String> FILES =
      List.of("META-INF/microprofile-config.properties", "application.properties");
  // With a default it would read ${NAME:default}.
  private static final Pattern NEEDED = Pattern.compile("\\$\\{(OSALLISUUS_\\w+)}");

  private Settings() {}

  static Set<String> missing(ClassLoader classes, Predicate<String> given) throws IOException {
    var missing = new TreeSet<String>();
    for (String file : FILES) {
      for (URL place : Collections.list(classes.getResources(file))) {
        try (var in = place.openStream()) {
          new String(in.readAllBytes(), UTF_8)
              .lines()
              // Comments, and lines of the test and development profiles, ask for nothing.
              .filter(line -> !line.startsWith("#") && !line.startsWith("%"))
              .flatMap(line -> NEEDED.matcher(line).results())
              .map(found -> found.group(1))
              .filter(given.negate())
              .forEach(missing::add);
        }
      }
    }
    return missing;
  }

  static boolean given(String name) {
    String value = System.getenv().getOrDefault(name, System.getProperty(name, ""));
    return !value.isBlank();
  }
}
