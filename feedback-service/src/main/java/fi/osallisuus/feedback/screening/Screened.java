package fi.osallisuus.feedback.screening;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the screen found in a text, and what it would put in its place.
 *
 * @param suggestion the text with marks for what can be masked; for a moderator to start from,
 *     never published by itself
 */
public record Screened(List<Found> found, String suggestion) {

  public Screened {
    found = List.copyOf(found);
  }

  public boolean clean() {
    return found.isEmpty();
  }

  public boolean danger() {
    return found.stream().anyMatch(f -> f.kind().danger());
  }

  public Set<FoundKind> kinds() {
    return found.stream().map(Found::kind).collect(Collectors.toUnmodifiableSet());
  }
}
