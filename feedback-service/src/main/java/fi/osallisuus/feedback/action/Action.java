package fi.osallisuus.feedback.action;

import fi.osallisuus.feedback.source.SourceKind;
import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.text.LocalText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Something that is done, or not done, about what was heard (S2-04, S1-16). */
@Entity
class Action extends Row {
  /** A week is time to still do it. */
  private static final int REMINDED_BEFORE_DAYS = 7;

  private static final int REMINDED_AGAIN_DAYS = 7;

  @Enumerated(EnumType.STRING)
  private ActionStatus status;

  @Enumerated(EnumType.STRING)
  private SourceKind source;

  @ElementCollection
  @CollectionTable(name = "action_source", joinColumns = @JoinColumn(name = "action_id"))
  @OrderColumn(name = "position")
  @Column(name = "source_id")
  @BatchSize(size = 200) // one statement for a page of them
  private List<UUID> sourceIds = new ArrayList<>();

  private String what;

  @Enumerated(EnumType.STRING)
  private Owner owner;

  private @Nullable UUID unitId;
  private @Nullable UUID wardId;
  private @Nullable String municipality;
  private @Nullable UUID bodyId;
  private @Nullable String theme;
  private @Nullable String responsible;
  private @Nullable LocalDate dueOn;
  private LocalDate proposedOn;
  private @Nullable LocalDate agreedOn;
  private @Nullable LocalDate implementedOn;
  private @Nullable LocalDate rejectedOn;

  @Enumerated(EnumType.STRING)
  private @Nullable WhyNot whyNot;

  @AttributeOverride(name = "fi", column = @Column(name = "reason_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "reason_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "reason_en"))
  private @Nullable LocalText publicReason;

  private @Nullable LocalDate nextReminderOn;

  Action() {}

  Action(Origin origin, NewAction request, LocalDate today) {
    source = origin.kind();
    sourceIds.addAll(origin.ids());
    what = request.what();
    owner = request.owner();
    unitId = request.unitId();
    wardId = request.wardId();
    municipality = request.municipality();
    bodyId = request.bodyId();
    theme = request.theme();
    responsible = request.responsible();
    proposedOn = today;
    status = ActionStatus.PROPOSED;
    due(request.dueOn(), today);
  }

  void change(ChangeAction request, LocalDate today) {
    if (status.isOver()) {
      throw Problem.conflict("ACTION_OVER", "An action that is over stays as it is.");
    }
    what = request.what() == null ? what : request.what();
    responsible = request.responsible() == null ? responsible : request.responsible();
    due(request.dueOn(), today);
    changed();
  }

  /** Each agreed action has a responsible manager and a date (S1-16). */
  void agree(@Nullable String role, @Nullable LocalDate day, LocalDate today, String pointer) {
    move(ActionStatus.AGREED);
    responsible = role == null ? responsible : role;
    due(day, today);
    if (responsible == null) {
      throw incomplete("Somebody must be responsible for it.", pointer + "/responsible");
    }
    if (dueOn == null) {
      throw incomplete("It must be done by some day.", pointer + "/dueOn");
    }
    agreedOn = today;
    nextReminderOn = dueOn.minusDays(REMINDED_BEFORE_DAYS);
  }

  void start() {
    move(ActionStatus.IN_PROGRESS);
  }

  void implement(LocalDate today) {
    move(ActionStatus.IMPLEMENTED);
    implementedOn = today;
    nextReminderOn = null;
  }

  void reject(RejectAction request, LocalDate today) {
    move(ActionStatus.REJECTED);
    whyNot = request.whyNot();
    publicReason = request.publicReason();
    rejectedOn = today;
    nextReminderOn = null;
  }

  /** Told a week before the day, and every week after it. */
  Event remind(LocalDate today) {
    boolean late = dueOn != null && dueOn.isBefore(today);
    nextReminderOn =
        late || dueOn == null ? today.plusDays(REMINDED_AGAIN_DAYS) : dueOn.plusDays(1);
    changed();
    return ActionState.reminder(this, late);
  }

  boolean isOverdue(LocalDate today) {
    return status.inHand() && dueOn != null && dueOn.isBefore(today);
  }

  Event state() {
    return ActionState.changed(this);
  }

  private void due(@Nullable LocalDate day, LocalDate today) {
    if (day == null) {
      return;
    }
    if (day.isBefore(today)) {
      throw Problem.unprocessable("DUE_DATE_PAST", "The day has passed already.").at("/dueOn");
    }
    dueOn = day;
    if (status.inHand()) {
      nextReminderOn = day.minusDays(REMINDED_BEFORE_DAYS);
    }
  }

  private static Problem incomplete(String detail, String pointer) {
    return Problem.unprocessable("ACTION_INCOMPLETE", detail).at(pointer);
  }

  private void move(ActionStatus target) {
    if (!status.next().contains(target)) {
      throw Problem.conflict(
              "ACTION_TRANSITION",
              "An action in state %s cannot become %s.".formatted(status, target))
          .with("state", status)
          .with("allowed", status.next().stream().sorted().toList());
    }
    status = target;
    changed();
  }

  ActionStatus status() {
    return status;
  }

  /** The day of an action that has one, as all in hand have. */
  LocalDate due() {
    return Objects.requireNonNull(dueOn);
  }

  SourceKind source() {
    return source;
  }

  List<UUID> sourceIds() {
    return List.copyOf(sourceIds);
  }

  ActionView view(LocalDate today) {
    return new ActionView(
        id(),
        status,
        source,
        sourceIds(),
        what,
        owner,
        unitId,
        wardId,
        municipality,
        bodyId,
        theme,
        responsible,
        dueOn,
        isOverdue(today),
        proposedOn,
        agreedOn,
        implementedOn,
        rejectedOn,
        whyNot,
        publicReason,
        version());
  }
}
