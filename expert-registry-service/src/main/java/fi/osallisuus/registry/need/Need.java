package fi.osallisuus.registry.need;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WorkingDays;
import fi.osallisuus.registry.body.BodyCard;
import fi.osallisuus.registry.body.BodyKind;
import fi.osallisuus.registry.workqueue.WorkItem;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Something that participation work lacks, as a body, the staff or a survey tells it. */
@Entity
class Need extends Row {
  static final String TOPIC = "registry.need.v1";
  static final String KIND = "NEED";

  /** As the reply to residents (catalogue 1.0, feedback items). */
  private static final int DUE_IN_DAYS = 14;

  private @Nullable UUID bodyId;

  @Enumerated(EnumType.STRING)
  private @Nullable BodyKind bodyKind;

  private @Nullable UUID unitId;

  @Enumerated(EnumType.STRING)
  private NeedSource source;

  private String raisedBy;
  private @Nullable UUID expertId;

  @Enumerated(EnumType.STRING)
  private NeedStatus status;

  private String text;
  private @Nullable String answer;
  private LocalDate raisedOn;
  private LocalDate dueOn;
  private @Nullable LocalDate acknowledgedOn;
  private @Nullable LocalDate inWorkOn;
  private @Nullable LocalDate answeredOn;
  private @Nullable LocalDate closedOn;

  @ElementCollection
  @CollectionTable(name = "need_guideline", joinColumns = @JoinColumn(name = "need_id"))
  @Column(name = "document_id")
  @BatchSize(size = 200) // one statement for a page of them
  private Set<UUID> guidelines = new LinkedHashSet<>();

  Need() {}

  Need(
      @Nullable BodyCard body,
      @Nullable UUID unitId,
      NeedSource source,
      String text,
      LocalDate day,
      String by) {
    if (body != null) {
      bodyId = body.id();
      bodyKind = body.kind();
    }
    this.unitId = unitId;
    this.source = source;
    this.text = text;
    raisedOn = day;
    dueOn = day.plusDays(DUE_IN_DAYS);
    raisedBy = by;
    status = NeedStatus.RAISED;
  }

  /** Of somebody in the pool: it goes with the person. */
  void writtenBy(@Nullable UUID expert) {
    expertId = expert;
  }

  /** That it was raised and answered stays, for the figures; what it said does not. */
  void forget() {
    text = "";
    expertId = null;
    changed();
  }

  /** After the first save, when the id is known. */
  Event raised() {
    return event("need.raised");
  }

  Event acknowledge(@Nullable LocalDate due, LocalDate day) {
    move(NeedStatus.ACKNOWLEDGED);
    acknowledgedOn = day;
    if (due != null) {
      if (due.isBefore(day)) {
        throw Problem.unprocessable("DATES_REVERSED", "The due day has passed already.")
            .at("/dueOn");
      }
      dueOn = due;
    }
    return event("need.changed");
  }

  Event start(LocalDate day) {
    move(NeedStatus.IN_WORK);
    inWorkOn = day;
    return event("need.changed");
  }

  Event answer(String said, Collection<UUID> documents, LocalDate day) {
    move(NeedStatus.ANSWERED);
    answer = said;
    answeredOn = day;
    guidelines.addAll(documents);
    return event("need.changed");
  }

  Event close(LocalDate day) {
    move(NeedStatus.CLOSED);
    closedOn = day;
    return event("need.changed");
  }

  /** A guideline that was published names this need as its origin (S1-23). */
  boolean link(UUID document) {
    var added = guidelines.add(document);
    if (added) {
      changed();
    }
    return added;
  }

  Event linked() {
    return event("need.changed");
  }

  private void move(NeedStatus target) {
    if (!status.next().contains(target)) {
      throw Problem.conflict(
              "NEED_TRANSITION_NOT_ALLOWED",
              "A need in state %s cannot become %s.".formatted(status, target))
          .with("state", status)
          .with("allowed", status.next().stream().sorted().toList());
    }
    status = target;
    changed();
  }

  @Nullable UUID bodyId() {
    return bodyId;
  }

  boolean raisedBy(String account) {
    return raisedBy.equals(account);
  }

  @Nullable String[] texts() {
    return new @Nullable String[] {text, answer};
  }

  WorkItem item() {
    return WorkItem.at(KIND, id(), dueOn, status, unitId, null, "/needs/" + id());
  }

  NeedView view() {
    return new NeedView(
        id(),
        bodyId,
        bodyKind,
        unitId,
        source,
        status,
        text,
        answer,
        raisedOn,
        dueOn,
        acknowledgedOn,
        inWorkOn,
        answeredOn,
        closedOn,
        days(),
        workingDays(),
        guidelines.stream().sorted().toList(),
        version());
  }

  private @Nullable Integer days() {
    return answeredOn == null ? null : (int) (answeredOn.toEpochDay() - raisedOn.toEpochDay());
  }

  private @Nullable Integer workingDays() {
    return answeredOn == null ? null : WorkingDays.between(raisedOn, answeredOn);
  }

  private Event event(String type) {
    return new Event(
        TOPIC,
        type,
        id().toString(),
        new NeedState(
            id(),
            version(),
            status,
            bodyId,
            bodyKind,
            unitId,
            raisedOn,
            acknowledgedOn,
            answeredOn,
            closedOn,
            answeredOn != null && !guidelines.isEmpty()));
  }
}
