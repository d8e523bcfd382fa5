package fi.osallisuus.registry.enquiry;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WorkingDays;
import fi.osallisuus.registry.workqueue.WorkItem;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A question of a member of staff to the coordinator (S1-27, S1-35). */
@Entity
class Enquiry extends Row {
  static final String TOPIC = "registry.enquiry.v1";
  static final String KIND = "ENQUIRY";

  /** Scenario 1 measures what is answered within five working days. */
  private static final int DUE_IN_WORKING_DAYS = 5;

  private UUID unitId;
  private @Nullable UUID areaId;
  private String category;

  @Enumerated(EnumType.STRING)
  private EnquiryStatus status;

  private String openedBy;
  private @Nullable String assignedTo;
  private LocalDate openedOn;
  private LocalDate dueOn;
  private @Nullable LocalDate answeredOn;
  private @Nullable LocalDate closedOn;

  @ElementCollection
  @CollectionTable(name = "enquiry_turn", joinColumns = @JoinColumn(name = "enquiry_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200) // one statement for a page of them
  private List<EnquiryTurn> turns = new ArrayList<>();

  Enquiry() {}

  Enquiry(
      OpenEnquiry request,
      @Nullable UUID areaId,
      @Nullable String route,
      String by,
      LocalDate day) {
    unitId = request.unitId();
    category = request.category();
    this.areaId = areaId;
    assignedTo = route;
    openedBy = by;
    openedOn = day;
    dueOn = WorkingDays.after(day, DUE_IN_WORKING_DAYS);
    status = EnquiryStatus.OPEN;
    turns.add(new EnquiryTurn(EnquiryTurn.Side.ASKER, day, request.question()));
  }

  /** After the first save, when the id is known. */
  Event opened() {
    return event("enquiry.opened");
  }

  void assign(@Nullable String account) {
    assignedTo = account;
    changed();
  }

  /** The first answer is the one that is measured; later ones are heard all the same. */
  Event answer(String text, LocalDate day) {
    move(EnquiryStatus.ANSWERED);
    turns.add(new EnquiryTurn(EnquiryTurn.Side.COORDINATOR, day, text));
    if (answeredOn == null) {
      answeredOn = day;
    }
    return event("enquiry.answered");
  }

  Event close(LocalDate day) {
    move(EnquiryStatus.CLOSED);
    closedOn = day;
    return event("enquiry.closed");
  }

  Event reopen(String text, LocalDate day) {
    move(EnquiryStatus.OPEN);
    turns.add(new EnquiryTurn(EnquiryTurn.Side.ASKER, day, text));
    closedOn = null;
    dueOn = WorkingDays.after(day, DUE_IN_WORKING_DAYS);
    return event("enquiry.reopened");
  }

  private void move(EnquiryStatus target) {
    if (!status.next().contains(target)) {
      throw Problem.conflict(
              "ENQUIRY_TRANSITION_NOT_ALLOWED",
              "An enquiry in state %s cannot become %s.".formatted(status, target))
          .with("state", status)
          .with("allowed", status.next().stream().sorted().toList());
    }
    status = target;
    changed();
  }

  /** Finnish working days to the first answer. */
  @Nullable Integer answeredInWorkingDays() {
    return answeredOn == null ? null : WorkingDays.between(openedOn, answeredOn);
  }

  boolean askedBy(String account) {
    return openedBy.equals(account);
  }

  WorkItem item() {
    return WorkItem.at(KIND, id(), dueOn, status, unitId, assignedTo, "/enquiries/" + id());
  }

  @Nullable String[] texts() {
    return turns.stream().map(EnquiryTurn::text).toArray(String[]::new);
  }

  EnquiryView view() {
    return new EnquiryView(
        id(),
        unitId,
        areaId,
        category,
        status,
        assignedTo,
        openedOn,
        dueOn,
        answeredOn,
        answeredInWorkingDays(),
        closedOn,
        List.copyOf(turns),
        version());
  }

  private Event event(String type) {
    return new Event(
        TOPIC,
        type,
        id().toString(),
        new EnquiryState(
            id(),
            version(),
            status,
            category,
            unitId,
            openedOn,
            answeredOn,
            answeredInWorkingDays(),
            closedOn));
  }
}
