package fi.osallisuus.feedback.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.feedback.source.SourceKind;
import fi.osallisuus.kit.outbox.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The full state of an action as every event of it carries it: no text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActionState(
    UUID actionId,
    long version,
    ActionStatus status,
    SourceKind source,
    List<UUID> sourceIds,
    Owner owner,
    @Nullable UUID unitId,
    @Nullable UUID wardId,
    @Nullable String municipality,
    @Nullable UUID bodyId,
    @Nullable String theme,
    boolean hasResponsible,
    @Nullable LocalDate dueOn,
    LocalDate proposedOn,
    @Nullable LocalDate agreedOn,
    @Nullable LocalDate implementedOn,
    @Nullable LocalDate rejectedOn,
    @Nullable WhyNot whyNot,
    @Nullable Boolean overdue) {
  private static final String TOPIC = "feedback.action.v1";

  static Event changed(Action action) {
    return event("action.changed", action, null);
  }

  /**
   * @param late whether its day has passed already
   */
  static Event reminder(Action action, boolean late) {
    return event("action.reminder", action, late);
  }

  private static Event event(String type, Action action, @Nullable Boolean late) {
    // "overdue" of the view depends on the day that is asked; only a reminder has a day.
    var view = action.view(LocalDate.MIN);
    var state =
        new ActionState(
            view.id(),
            view.version(),
            view.status(),
            view.source(),
            view.sourceIds(),
            view.owner(),
            view.unitId(),
            view.wardId(),
            view.municipality(),
            view.bodyId(),
            view.theme(),
            view.responsible() != null,
            view.dueOn(),
            view.proposedOn(),
            view.agreedOn(),
            view.implementedOn(),
            view.rejectedOn(),
            view.whyNot(),
            late);
    return new Event(TOPIC, type, view.id().toString(), state);
  }
}
