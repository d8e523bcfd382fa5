package fi.osallisuus.registry.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.expert.ActiveExpert;
import fi.osallisuus.registry.expert.Basis;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An experience that is asked for, how much it matters, and whose it should be. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = "{\"theme\":\"ADDICTION\",\"weight\":2,\"basis\":\"OWN\"}")
record WantedTheme(
    @NotNull @Schema(description = "Code of THEME.", examples = "ADDICTION") String theme,
    @Min(1)
        @Max(5)
        @Schema(description = "How much it matters, 1 to 5; 1 if left out.", examples = "1")
        @Nullable Integer weight,
    @Enumerated(EnumType.STRING) @Schema(description = "Whose experience; either if left out.")
        @Nullable Basis basis) {

  int importance() {
    return weight == null ? 1 : weight;
  }

  WantedTheme withWeight() {
    return new WantedTheme(theme, importance(), basis);
  }

  boolean fits(ActiveExpert.Experience experience) {
    return theme.equals(experience.theme()) && (basis == null || basis == experience.basis());
  }
}
