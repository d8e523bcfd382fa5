package fi.osallisuus.registry.fee;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Money;
import fi.osallisuus.registry.feemodel.FeeBasis;
import fi.osallisuus.registry.feemodel.FeeTerms;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is owed to one expert for one piece of work. */
@Entity
class FeeEntry extends Row {
  private UUID expertId;
  private UUID unitId;
  private String mode;

  @Enumerated(EnumType.STRING)
  private @Nullable WorkKind sourceKind;

  private @Nullable UUID sourceId;
  private UUID feeModelId;

  @Enumerated(EnumType.STRING)
  private FeeBasis basis;

  private LocalDate workedOn;
  private BigDecimal quantity;
  private BigDecimal unitPrice;
  private BigDecimal feeAmount;
  private String currency;
  private String proposedBy;

  @Enumerated(EnumType.STRING)
  private FeeStatus status;

  private @Nullable String decidedBy;
  private @Nullable Instant decidedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable RejectReason rejectReason;

  private @Nullable UUID payrollExportId;
  private @Nullable LocalDate paidOn;

  @OneToMany(mappedBy = "entry", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("id")
  private List<Expense> expenses = new ArrayList<>();

  FeeEntry() {}

  FeeEntry(Origin origin, FeeTerms terms, BigDecimal quantity, String proposedBy) {
    expertId = origin.expertId();
    unitId = origin.unitId();
    mode = origin.mode();
    sourceKind = origin.sourceKind();
    sourceId = origin.sourceId();
    workedOn = origin.workedOn();
    this.proposedBy = proposedBy;
    feeModelId = terms.modelId();
    basis = terms.basis();
    unitPrice = Money.round(terms.amount());
    this.quantity = Money.round(quantity);
    feeAmount = Money.times(this.quantity, unitPrice);
    currency = Money.CURRENCY;
    status = FeeStatus.PROPOSED;
  }

  /** The quantity of a proposal follows what becomes known of the work. */
  boolean recount(BigDecimal counted) {
    if (status != FeeStatus.PROPOSED || quantity.compareTo(counted) == 0) {
      return false;
    }
    quantity = Money.round(counted);
    feeAmount = Money.times(quantity, unitPrice);
    changed();
    return true;
  }

  void add(AddExpense request, @Nullable BigDecimal perKm, String by) {
    requireOpen();
    expenses.add(new Expense(this, request.kind(), request.quantity(), price(request, perKm), by));
    changed();
  }

  void remove(UUID expenseId) {
    requireOpen();
    if (!expenses.removeIf(e -> expenseId.equals(e.id()))) {
      throw Problem.notFound("expense");
    }
    changed();
  }

  /** Expenses stay payable (facts 2.7). */
  void decline() {
    move(FeeStatus.DECLINED_BY_EXPERT);
    basis = FeeBasis.DECLINED;
    feeAmount = Money.ZERO;
  }

  void approve(String by, Instant now) {
    move(FeeStatus.APPROVED);
    if (total().signum() == 0) {
      throw Problem.conflict("NOTHING_TO_PAY", "The entry amounts to nothing.");
    }
    decidedBy = by;
    decidedAt = now;
  }

  void reject(RejectReason reason, String by, Instant now) {
    move(FeeStatus.REJECTED);
    rejectReason = reason;
    decidedBy = by;
    decidedAt = now;
  }

  void export(UUID batch) {
    move(FeeStatus.EXPORTED);
    payrollExportId = batch;
  }

  /** HR's word that payroll has paid the batch. */
  void paid(LocalDate day) {
    move(FeeStatus.PAID);
    paidOn = day;
  }

  private void move(FeeStatus target) {
    if (!status.next().contains(target)) {
      throw Problem.conflict(
              "FEE_TRANSITION_NOT_ALLOWED",
              "A fee entry in state %s cannot become %s.".formatted(status, target))
          .with("state", status)
          .with("allowed", status.next().stream().sorted().toList());
    }
    status = target;
    changed();
  }

  private void requireOpen() {
    if (!status.open()) {
      throw Problem.conflict("FEE_ENTRY_CLOSED", "The entry has been decided on already.")
          .with("state", status);
    }
  }

  private static BigDecimal price(AddExpense request, @Nullable BigDecimal perKm) {
    if (request.kind() == ExpenseKind.KM) {
      if (request.unitPrice() != null) {
        throw Problem.unprocessable("PRICE_NOT_ALLOWED", "The rate per km is the model's.")
            .at("/unitPrice");
      }
      if (perKm == null) {
        throw Problem.conflict("NO_TRAVEL_RATE", "The fee model has no travel rate for that day.");
      }
      return perKm;
    }
    if (request.unitPrice() == null) {
      throw Problem.unprocessable("PRICE_REQUIRED", "Say what one of them cost.").at("/unitPrice");
    }
    return request.unitPrice();
  }

  BigDecimal expenseAmount() {
    return expenses.stream().map(Expense::amount).reduce(Money.ZERO, BigDecimal::add);
  }

  BigDecimal total() {
    return feeAmount.add(expenseAmount());
  }

  /** The fee first (unless declined), then the expenses in the order in which they were added. */
  List<FeeLine> lines() {
    var lines = new ArrayList<FeeLine>();
    if (basis != FeeBasis.DECLINED) {
      lines.add(new FeeLine(lineKind(), quantity, unitPrice, feeAmount));
    }
    expenses.forEach(e -> lines.add(e.line()));
    return List.copyOf(lines);
  }

  private String lineKind() {
    return switch (basis) {
      case PER_HOUR -> "HOURS";
      case PER_VISIT -> "VISITS";
      case PER_SESSION -> "SESSIONS";
      case PER_MEETING -> "MEETINGS";
      case FIXED, DECLINED -> "FIXED";
    };
  }

  List<UUID> expenseIds() {
    return expenses.stream().map(Expense::id).toList();
  }

  UUID expertId() {
    return expertId;
  }

  UUID unitId() {
    return unitId;
  }

  String mode() {
    return mode;
  }

  /** The id of the source, if it is of that kind. */
  @Nullable UUID source(WorkKind kind) {
    return sourceKind == kind ? sourceId : null;
  }

  boolean declined() {
    return basis == FeeBasis.DECLINED;
  }

  /** All kilometres of the entry, or nothing where none were driven. */
  @Nullable BigDecimal kilometres() {
    return expenses.stream()
        .map(Expense::line)
        .filter(line -> line.kind().equals(ExpenseKind.KM.name()))
        .map(FeeLine::quantity)
        .reduce(BigDecimal::add)
        .orElse(null);
  }

  UUID feeModelId() {
    return feeModelId;
  }

  FeeBasis basis() {
    return basis;
  }

  LocalDate workedOn() {
    return workedOn;
  }

  BigDecimal feeAmount() {
    return feeAmount;
  }

  String currency() {
    return currency;
  }

  String proposedBy() {
    return proposedBy;
  }

  FeeStatus status() {
    return status;
  }

  @Nullable RejectReason rejectReason() {
    return rejectReason;
  }

  @Nullable UUID payrollExportId() {
    return payrollExportId;
  }

  @Nullable LocalDate paidOn() {
    return paidOn;
  }
}
