package fi.osallisuus.feedback.page;

import fi.osallisuus.kit.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scripts that the pages need beside themselves. */
final class Assets {
  /**
   * One file.
   *
   * @param type media type
   */
  record Asset(String type, byte[] content) {}

  private static final Map<String, Asset> ALL =
      Stream.of(
              "tablet.js",
              // Which items are asked; also for whoever shows an instrument without these pages.
              "conditions.js",
              "kiosk.js",
              "tablet-calls.js",
              "tablet-store.js",
              "tablet-survey.js")
          .collect(
              Collectors.toUnmodifiableMap(
                  Function.identity(), name -> read(name, "text/javascript;charset=UTF-8")));

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
