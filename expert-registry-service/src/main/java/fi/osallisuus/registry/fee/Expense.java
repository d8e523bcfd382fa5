package fi.osallisuus.registry.fee;

import fi.osallisuus.registry.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Kilometres, a ticket, a meal: paid whether or not the fee is (facts 2.7). */
@Entity
class Expense {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "fee_entry_id")
  private FeeEntry entry;

  @Enumerated(EnumType.STRING)
  private ExpenseKind kind;

  private BigDecimal quantity;
  private BigDecimal unitPrice;
  private BigDecimal amount;
  private String addedBy;

  Expense() {}

  Expense(FeeEntry entry, ExpenseKind kind, BigDecimal quantity, BigDecimal price, String by) {
    this.entry = entry;
    this.kind = kind;
    this.quantity = Money.round(quantity);
    unitPrice = Money.round(price);
    amount = Money.times(this.quantity, unitPrice);
    addedBy = by;
  }

  UUID id() {
    return id;
  }

  BigDecimal amount() {
    return amount;
  }

  FeeLine line() {
    return new FeeLine(kind.name(), quantity, unitPrice, amount);
  }
}
