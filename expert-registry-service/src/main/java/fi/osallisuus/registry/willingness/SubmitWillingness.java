package fi.osallisuus.registry.willingness;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A filled-in form. */
@Schema(
    description = "The start stamp is the one that came with the form; it is good once.",
    examples =
        "{\"startStamp\":\"1767600000.c3RhbXA.c2VhbA\",\"language\":\"fi\",\"willing\":"
            + Willing.EXAMPLE
            + "}")
public record SubmitWillingness(
    @NotBlank @Size(max = 120) String startStamp,
    @Schema(description = "The language in which the person read the form.", examples = "fi")
        @NotNull
        @Pattern(regexp = "fi|sv|en")
        String language,
    @NotNull @Valid Willing willing) {}
