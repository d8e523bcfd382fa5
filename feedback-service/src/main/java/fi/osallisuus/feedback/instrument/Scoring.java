package fi.osallisuus.feedback.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How answers become figures; declared by the instrument, never guessed from its items.
 *
 * @param headline the item that stands for the whole; there is none unless the publisher names one
 * @param leastAnswered how many items must be answered before a mean of them says anything
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(example = "{\"rule\": \"ITEMS_ONLY\", \"headline\": \"D10_LIFE_OVERALL\"}")
public record Scoring(
    @NotNull Rule rule,
    @Nullable String headline,
    @Min(1) @Max(60) @Nullable Integer leastAnswered) {

  /** The rules there are. */
  public enum Rule {
    /** Every item stands alone: no sum and no mean of items exists (3X10D). */
    ITEMS_ONLY,
    /** The mean of one respondent's answered scale items (EUROHIS-QOL 8). */
    MEAN_OF_ITEMS
  }
}
