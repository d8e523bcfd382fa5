package fi.osallisuus.registry.fee;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.registry.expert.ExpertCard;
import fi.osallisuus.registry.expert.ExpertDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Hands approved entries to payroll, each once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PayableEntries {
  private final FeeEntries entries;
  private final ExpertDirectory experts;
  private final Outbox outbox;
  private final Audit audit;

  PayableEntries(FeeEntries entries, ExpertDirectory experts, Outbox outbox, Audit audit) {
    this.entries = entries;
    this.experts = experts;
    this.outbox = outbox;
    this.audit = audit;
  }

  /**
   * The approved entries of the days, locked until the end of the transaction.
   *
   * @param batch given the lines, makes the batch and returns its id; not asked when there are none
   * @return the batch, if there was anything to export
   */
  public Optional<UUID> export(
      LocalDate from, LocalDate to, int limit, Function<List<PayrollLine>, UUID> batch) {
    var payable = entries.payable(from, to, limit);
    if (payable.isEmpty()) {
      return Optional.empty();
    }
    var id = batch.apply(payable.stream().map(this::line).toList());
    for (var entry : payable) {
      entry.export(id);
      outbox.add(FeeState.event("fee-entry.exported", entry));
      audit.record("fee-entry.exported", "fee-entry", entry.id());
    }
    return Optional.of(id);
  }

  /** Payroll has paid the entries of the batch. */
  public void paid(UUID batch, LocalDate day) {
    for (var entry : entries.ofBatch(batch)) {
      entry.paid(day);
      outbox.add(FeeState.event("fee-entry.paid", entry));
      audit.record("fee-entry.paid", "fee-entry", entry.id());
    }
  }

  private PayrollLine line(FeeEntry entry) {
    var code = experts.find(entry.expertId()).map(ExpertCard::code).orElse("");
    return new PayrollLine(
        entry.id(),
        code,
        entry.unitId(),
        entry.mode(),
        entry.workedOn(),
        entry.basis().name(),
        entry.lines().stream().map(PayrollLine.Item::of).toList(),
        entry.feeAmount(),
        entry.expenseAmount(),
        entry.total(),
        entry.currency());
  }
}
