package fi.osallisuus.feedback.publication.page;

import java.time.Duration;

/** How long a video lasts, as players write it. */
final class Length {
  private Length() {}

  static String of(String iso) {
    var length = Duration.parse(iso);
    return length.toHours() > 0
        ? "%d:%02d:%02d".formatted(length.toHours(), length.toMinutesPart(), length.toSecondsPart())
        : "%d:%02d".formatted(length.toMinutes(), length.toSecondsPart());
  }
}
