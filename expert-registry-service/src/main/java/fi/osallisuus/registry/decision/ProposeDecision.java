package fi.osallisuus.registry.decision;

import fi.osallisuus.registry.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision that is asked for, and the month in which it should come. */
@Schema(
    examples =
        """
        {"subject":{"fi":"Toimintamallin vakinaistaminen","sv":"Permanent verksamhetsmodell"},\
        "proposedOn":"2026-05-04","expectedMonth":"2026-12"}""")
record ProposeDecision(
    @NotNull @Valid Words subject,
    @NotNull LocalDate proposedOn,
    @NotNull
        @Pattern(regexp = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])")
        @Schema(description = "Year and month.", examples = "2026-12")
        String expectedMonth) {}
