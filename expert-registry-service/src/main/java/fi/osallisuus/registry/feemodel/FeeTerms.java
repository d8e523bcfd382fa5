package fi.osallisuus.registry.feemodel;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an approved model pays on a certain day. */
public record FeeTerms(
    UUID modelId,
    FeeBasis basis,
    BigDecimal amount,
    boolean noShowPaid,
    boolean breaksPaid,
    @Nullable BigDecimal perKm) {}
