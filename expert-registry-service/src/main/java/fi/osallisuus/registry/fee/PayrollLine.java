package fi.osallisuus.registry.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One approved entry as payroll needs it: the expert by code, never by name. */
public record PayrollLine(
    UUID entryId,
    String expertCode,
    UUID unitId,
    String mode,
    LocalDate workedOn,
    String basis,
    List<Item> items,
    BigDecimal feeAmount,
    BigDecimal expenseAmount,
    BigDecimal total,
    String currency) {

  /** One line of the entry. */
  public record Item(String kind, BigDecimal quantity, BigDecimal unitPrice, BigDecimal amount) {

    static Item of(FeeLine line) {
      return new Item(line.kind(), line.quantity(), line.unitPrice(), line.amount());
    }
  }
}
