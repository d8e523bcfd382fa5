package fi.osallisuus.feedback.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.outbox.Event;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The full state of a proposal as every event of it carries it: no text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProposalState(
    UUID proposalId,
    long version,
    UUID bodyId,
    ProposalStatus status,
    @Nullable ProposalOutcome outcome,
    LocalDate receivedOn,
    @Nullable LocalDate handledOn,
    @Nullable LocalDate implementedOn) {

  Event changed() {
    return new Event("feedback.proposal.v1", "proposal.changed", proposalId.toString(), this);
  }
}
