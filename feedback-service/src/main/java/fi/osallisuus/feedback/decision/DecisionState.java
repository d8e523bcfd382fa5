package fi.osallisuus.feedback.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.feedback.source.Source;
import fi.osallisuus.kit.outbox.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The full state of a decision as every event of it carries it: no text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionState(
    UUID decisionId,
    long version,
    DecisionKind kind,
    @Nullable UUID bodyId,
    LocalDate decidedOn,
    Outcome outcome,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    List<Source> inputs,
    List<Contributor> contributors) {

  static Event changed(Decision decision) {
    var view = decision.view();
    var state =
        new DecisionState(
            view.id(),
            view.version(),
            view.kind(),
            view.bodyId(),
            view.decidedOn(),
            view.outcome(),
            view.validFrom(),
            view.validTo(),
            view.inputs(),
            view.contributors());
    return new Event("feedback.decision.v1", "decision.changed", view.id().toString(), state);
  }
}
