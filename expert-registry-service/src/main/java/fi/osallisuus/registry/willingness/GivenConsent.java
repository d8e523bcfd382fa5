package fi.osallisuus.registry.willingness;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One consent, to the text that the person has read. */
@Schema(examples = "{\"purpose\":\"CONTACT\",\"textVersion\":\"CONTACT-1\"}")
public record GivenConsent(
    @NotNull ConsentPurpose purpose, @NotBlank @Size(max = 40) String textVersion) {}
