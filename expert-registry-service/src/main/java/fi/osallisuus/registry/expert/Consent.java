package fi.osallisuus.registry.expert;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which text a person consented to, and when. */
@Embeddable
@Schema(description = "The version of the text that was consented to, and the day.")
record Consent(
    @NotBlank @Size(max = 40) @Column(name = "consent_text_version") @Schema(examples = "THEME-1")
        String textVersion,
    @NotNull @Column(name = "consent_given_on") @Schema(examples = "2026-01-05")
        LocalDate givenOn) {}
