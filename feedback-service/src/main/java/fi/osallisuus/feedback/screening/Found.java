package fi.osallisuus.feedback.screening;

import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One finding: its kind and place, never the words themselves. */
@Schema(name = "TextFinding", examples = "{\"kind\":\"PHONE\",\"from\":23,\"to\":34}")
public record Found(
    FoundKind kind,
    @Schema(description = "Its first character, counted from 0 in UTF-16.") int from,
    @Schema(description = "The character after its last.") int to) {
  /** In the order of the text; of two that begin together the longer one first. */
  static final Comparator<Found> BY_PLACE =
      Comparator.comparingInt(Found::from)
          .thenComparing(Comparator.comparingInt(Found::to).reversed());

  boolean overlaps(Found other) {
    return from < other.to && other.from < to;
  }
}
