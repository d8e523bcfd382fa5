package fi.osallisuus.registry.initiative;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An award or another recognition (S4-01). */
@Embeddable
record Recognition(
    @NotBlank @Size(max = 200) @Schema(examples = "Vuoden toimintamalli") String title,
    @NotBlank @Size(max = 200) @Schema(examples = "Innokylä") String givenBy,
    @NotNull LocalDate givenOn) {}
