package fi.osallisuus.registry.meeting;

import fi.osallisuus.registry.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assessment, a policy line or a decision of a body. */
@Schema(
    examples =
        """
        {"kind":"POLICY_LINE","text":{"fi":"Raatien jäsenille maksetaan kokouspalkkio.",\
        "sv":"Rådens medlemmar får mötesarvode."},"decidedOn":"2026-03-11",\
        "validFrom":"2026-04-01","validTo":"2027-12-31"}""")
record RecordDecision(
    @NotNull DecisionKind kind,
    @NotNull @Valid Words text,
    @Schema(description = "The meeting that decided; held by this body.") @Nullable UUID meetingId,
    @NotNull LocalDate decidedOn,
    @Schema(description = "From when it holds; mandatory for a policy line.")
        @Nullable LocalDate validFrom,
    @Schema(description = "Last day; left out: until further notice.")
        @Nullable LocalDate validTo) {}
