package fi.osallisuus.registry.fee;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** A ticket, a meal or the like that came with the work; kilometres are told apart. */
@Embeddable
public record Spent(
    @Enumerated(EnumType.STRING) ExpenseKind kind, BigDecimal quantity, BigDecimal unitPrice) {}
