package fi.osallisuus.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.problem.Problem;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A text in Finnish, Swedish and English; Finnish always, Swedish where the county is bilingual.
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A text in Finnish (always), Swedish (where bilingual) and English.")
public record Words(
    @NotBlank @Size(max = 4000) @Schema(examples = "Pohjoinen alue") String fi,
    @Size(max = 4000) @Schema(examples = "Norra området") @Nullable String sv,
    @Size(max = 4000) @Schema(examples = "Northern area") @Nullable String en) {

  /** Swedish is mandatory for what is published in a bilingual county (must-not-get-wrong, 10). */
  public void requireSwedish(boolean bilingual, String pointer) {
    if (bilingual && (sv == null || sv.isBlank())) {
      throw Problem.unprocessable(
              "SWEDISH_REQUIRED",
              "The text must also be given in Swedish here, which is bilingual.")
          .at(pointer + "/sv");
    }
  }
}
