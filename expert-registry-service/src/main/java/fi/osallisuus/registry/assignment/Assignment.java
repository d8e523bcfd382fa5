package fi.osallisuus.registry.assignment;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.occupation.Span;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What an expert has accepted; its state changes only through verbs. */
@Entity
class Assignment extends Row {
  private UUID requestId;
  private UUID expertId;
  private String requestedBy;
  private Task task;
  private boolean feeDeclined;

  @Enumerated(EnumType.STRING)
  private AssignmentStatus status;

  private @Nullable Integer workedMinutes;
  private @Nullable BigDecimal kilometres;
  private @Nullable LocalDate debriefedOn;

  @Enumerated(EnumType.STRING)
  private DebriefAssignment.@Nullable Support support;

  @Enumerated(EnumType.STRING)
  private DebriefAssignment.@Nullable FollowUp followUp;

  @ElementCollection
  @BatchSize(size = Limits.MAX) // a page costs one statement, however long
  @CollectionTable(name = "orientation_point", joinColumns = @JoinColumn(name = "assignment_id"))
  private Set<Oriented> orientation = new HashSet<>();

  @ElementCollection
  @BatchSize(size = Limits.MAX) // a page costs one statement, however long
  @CollectionTable(name = "hours_entry", joinColumns = @JoinColumn(name = "assignment_id"))
  @OrderColumn(name = "position")
  private List<HoursEntry> hours = new ArrayList<>();

  Assignment() {}

  Assignment(UUID requestId, UUID expertId, String requestedBy, Task task, boolean feeDeclined) {
    this.requestId = requestId;
    this.expertId = expertId;
    this.requestedBy = requestedBy;
    this.task = task;
    this.feeDeclined = feeDeclined;
    status = AssignmentStatus.CONFIRMED;
  }

  /** Every point is gone through or left out for a reason; all that is missing is listed. */
  void orient(List<Oriented> points) {
    var given = points.stream().map(Oriented::point).collect(Collectors.toSet());
    if (given.size() < points.size()) {
      throw Problem.unprocessable("ORIENTATION_POINT_TWICE", "Name every point once.")
          .at("/points");
    }
    if (status == AssignmentStatus.CONFIRMED && given.size() < OrientationPoint.values().length) {
      throw incomplete(given).at("/points");
    }
    move(AssignmentStatus.ORIENTED);
    orientation.addAll(points);
  }

  /** No start before the orientation, nor before the day. */
  void start(LocalDate today) {
    if (status == AssignmentStatus.CONFIRMED) {
      throw incomplete(Set.of());
    }
    requireBegun(!today.isBefore(task.span().firstDay()));
    move(AssignmentStatus.IN_PROGRESS);
  }

  void hours(List<HoursEntry> entries) {
    if (status != AssignmentStatus.IN_PROGRESS) {
      throw notAllowed("Hours are kept while the assignment is in progress.");
    }
    hours.clear();
    hours.addAll(entries);
    changed();
  }

  /** What was entered counts; where nothing was, the time that was planned. */
  void finish(@Nullable BigDecimal km, Instant now) {
    requireBegun(!now.isBefore(task.startsAt()));
    move(AssignmentStatus.DONE);
    var entered = hours.stream().mapToInt(HoursEntry::paidMinutes).sum();
    workedMinutes = entered > 0 ? entered : task.minutes();
    kilometres = km;
  }

  void report() {
    move(AssignmentStatus.REPORTED);
  }

  void debrief(DebriefAssignment request) {
    move(AssignmentStatus.DEBRIEFED);
    debriefedOn = request.heldOn();
    support = request.support();
    followUp = request.followUp();
  }

  void cancel(AssignmentStatus by) {
    move(by);
  }

  void noShow(Instant now) {
    requireBegun(!now.isBefore(task.startsAt()));
    move(AssignmentStatus.NO_SHOW);
  }

  private void move(AssignmentStatus target) {
    if (!status.next().contains(target)) {
      throw notAllowed("An assignment in state %s cannot become %s.".formatted(status, target));
    }
    status = target;
    changed();
  }

  private Problem notAllowed(String detail) {
    return Problem.conflict("ASSIGNMENT_TRANSITION_NOT_ALLOWED", detail)
        .with("state", status)
        .with("allowed", status.next().stream().sorted().toList());
  }

  private static Problem incomplete(Set<OrientationPoint> given) {
    return Problem.conflict(
            "ORIENTATION_INCOMPLETE", "The expert has not been told everything before starting.")
        .with(
            "missing",
            Arrays.stream(OrientationPoint.values()).filter(p -> !given.contains(p)).toList());
  }

  private void requireBegun(boolean begun) {
    if (!begun) {
      throw Problem.conflict("ASSIGNMENT_NOT_YET", "Its time has not come yet.");
    }
  }

  UUID requestId() {
    return requestId;
  }

  UUID expertId() {
    return expertId;
  }

  String requestedBy() {
    return requestedBy;
  }

  Task task() {
    return task;
  }

  Span span() {
    return task.span();
  }

  boolean feeDeclined() {
    return feeDeclined;
  }

  AssignmentStatus status() {
    return status;
  }

  @Nullable Integer workedMinutes() {
    return workedMinutes;
  }

  @Nullable BigDecimal kilometres() {
    return kilometres;
  }

  @Nullable LocalDate debriefedOn() {
    return debriefedOn;
  }

  DebriefAssignment.@Nullable Support support() {
    return support;
  }

  DebriefAssignment.@Nullable FollowUp followUp() {
    return followUp;
  }

  List<Oriented> orientation() {
    return orientation.stream().sorted(java.util.Comparator.comparing(Oriented::point)).toList();
  }

  List<HoursEntry> hours() {
    return List.copyOf(hours);
  }
}
