package fi.osallisuus.registry.confidentiality;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which text was signed, and when. */
@Schema(examples = "{\"textVersion\":\"CONF-1\",\"givenOn\":\"2026-02-20\"}")
record GiveUndertaking(@NotBlank @Size(max = 40) String textVersion, @NotNull LocalDate givenOn) {}
