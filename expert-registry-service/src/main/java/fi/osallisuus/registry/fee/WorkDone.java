package fi.osallisuus.registry.fee;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That an expert worked, as it was told; kept even while nothing can be paid. */
@Entity
class WorkDone {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @Enumerated(EnumType.STRING)
  private WorkKind kind;

  private UUID sourceId;
  private UUID expertId;
  private @Nullable UUID unitId;
  private String mode;
  private LocalDate workedOn;
  private int plannedMinutes;
  private int workedMinutes;
  private int pieces;
  private boolean feeDeclined;
  private @Nullable BigDecimal kilometres;
  private String toldBy;

  @ElementCollection
  @CollectionTable(name = "work_expense", joinColumns = @JoinColumn(name = "work_done_id"))
  private List<Spent> spent = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  private @Nullable WorkProblem problem;

  WorkDone() {}

  WorkDone(Work work, String by) {
    kind = work.kind();
    sourceId = work.sourceId();
    expertId = work.expertId();
    unitId = work.unitId();
    mode = work.mode();
    workedOn = work.workedOn();
    plannedMinutes = work.plannedMinutes();
    workedMinutes = work.workedMinutes();
    pieces = work.pieces();
    feeDeclined = work.feeDeclined();
    kilometres = work.kilometres();
    spent.addAll(work.spent());
    toldBy = by;
  }

  Counted counted(int visits, int noShows) {
    return new Counted(plannedMinutes, workedMinutes, pieces, visits, noShows);
  }

  /** By the visit: those of a reception are told apart, other work counts its own pieces. */
  boolean countsVisits() {
    return kind == WorkKind.RECEPTION;
  }

  Origin origin(UUID paying) {
    return new Origin(expertId, paying, mode, workedOn, kind, sourceId);
  }

  void stuck(WorkProblem why) {
    problem = why;
  }

  void solved() {
    problem = null;
  }

  /** Says who pays, where the work was told without a unit. */
  void paidBy(UUID unit) {
    unitId = unit;
  }

  UUID id() {
    return id;
  }

  WorkKind kind() {
    return kind;
  }

  UUID sourceId() {
    return sourceId;
  }

  UUID expertId() {
    return expertId;
  }

  @Nullable UUID unitId() {
    return unitId;
  }

  String mode() {
    return mode;
  }

  LocalDate workedOn() {
    return workedOn;
  }

  int pieces() {
    return pieces;
  }

  boolean feeDeclined() {
    return feeDeclined;
  }

  @Nullable BigDecimal kilometres() {
    return kilometres;
  }

  List<Spent> spent() {
    return List.copyOf(spent);
  }

  String toldBy() {
    return toldBy;
  }

  @Nullable WorkProblem problem() {
    return problem;
  }
}
