package fi.osallisuus.feedback.proposal;

import fi.osallisuus.kit.text.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is answered to a proposal. */
@Schema(
    example =
        """
        {"outcome": "ACCEPTED", "responsible": "UNIT_MANAGER", "dueOn": "2026-09-30"}
        """)
record HandleProposal(
    @NotNull ProposalOutcome outcome,
    @Schema(
            description =
                "In words that the panel reads, at least 10 characters, in Swedish too in a bilingual"
                    + " county; a rejection needs it")
        @Valid
        @Nullable LocalText reason,
    @Schema(description = "Of what is accepted: code of ROLE; never a name")
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
        @Nullable String responsible,
    @Schema(description = "Of what is accepted: by when it is done") @Nullable LocalDate dueOn,
    @Schema(description = "The unit that does it; none: the county") @Nullable UUID unitId) {}
