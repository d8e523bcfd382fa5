package fi.osallisuus.registry.course;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Days;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A participant's way through a course: invited, started, completed. */
@Entity
class CourseCompletion extends Row {
  private UUID courseId;
  private String participant;

  @Enumerated(EnumType.STRING)
  private CompletionStatus status;

  private LocalDate invitedOn;
  private @Nullable LocalDate startedOn;
  private @Nullable LocalDate completedOn;

  CourseCompletion() {}

  CourseCompletion(UUID courseId, String participant, LocalDate invitedOn) {
    this.courseId = courseId;
    this.participant = participant;
    this.invitedOn = invitedOn;
    status = CompletionStatus.INVITED;
  }

  void start(LocalDate day, String pointer) {
    move(CompletionStatus.INVITED, CompletionStatus.STARTED);
    Days.refuseReversed(invitedOn, day, pointer);
    startedOn = day;
  }

  void complete(LocalDate day, String pointer) {
    move(CompletionStatus.STARTED, CompletionStatus.COMPLETED);
    Days.refuseReversed(Objects.requireNonNull(startedOn), day, pointer);
    completedOn = day;
  }

  /** The participant is erased: another number takes its place and belongs to nobody. */
  void forget() {
    participant = UUID.randomUUID().toString();
  }

  private void move(CompletionStatus from, CompletionStatus to) {
    if (status != from) {
      throw Problem.conflict(
              "COMPLETION_TRANSITION_NOT_ALLOWED",
              "A participant who is %s cannot become %s.".formatted(status, to))
          .with("state", status);
    }
    status = to;
    changed();
  }

  /** Tells the state reached; several steps at once are told once. */
  Event told() {
    return new Event(
        CompletionState.TOPIC,
        "course-completion." + status.name().toLowerCase(Locale.ROOT),
        id().toString(),
        new CompletionState(id(), version(), courseId, status, invitedOn, startedOn, completedOn));
  }

  UUID courseId() {
    return courseId;
  }

  String participant() {
    return participant;
  }

  CompletionStatus status() {
    return status;
  }

  CompletionView view() {
    return new CompletionView(
        id(), courseId, participant, status, invitedOn, startedOn, completedOn, version());
  }
}
