package fi.osallisuus.feedback.page;

import fi.osallisuus.kit.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The script that the pages need beside themselves. */
final class Assets {
  /**
   * One file.
   *
   * @param type media type
   */
  record Asset(String type, byte[] content) {}

  private static final Map<String, Asset> ALL =
      Map.of(
          "tablet.js",
          read("tablet.js", "text/javascript;charset=UTF-8"),
          // Which items are asked, for whoever shows an instrument without these pages.
          "conditions.js",
          read("conditions.js", "text/javascript;charset=UTF-8"));

  private Assets() {}

  static Asset find(String name) {
    return Optional.ofNullable(ALL.get(name)).orElseThrow(() -> Problem.notFound("file"));
  }

  private static Asset read(String name, String type) {
    String path = "/survey-assets/" + name;
    try (var in = Objects.requireNonNull(Assets.class.getResourceAsStream(path), path)) {
      return new Asset(type, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
