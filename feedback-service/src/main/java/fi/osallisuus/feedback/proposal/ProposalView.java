package fi.osallisuus.feedback.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.text.LocalText;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal with the answer that it got. */
@Schema(name = "Proposal")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProposalView(
    UUID id,
    UUID bodyId,
    String title,
    String text,
    ProposalStatus status,
    @Nullable ProposalOutcome outcome,
    @Schema(description = "What the body was told.") @Nullable LocalText reason,
    LocalDate receivedOn,
    @Schema(description = "Two months after it was received.") LocalDate answerDueOn,
    @Schema(description = "Not answered, and the day has passed.") boolean overdue,
    @Schema(description = "Day of the first answer.") @Nullable LocalDate handledOn,
    @Nullable LocalDate implementedOn,
    long version) {}
