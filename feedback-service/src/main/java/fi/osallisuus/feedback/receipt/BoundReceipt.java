package fi.osallisuus.feedback.receipt;

import java.util.UUID;

/** A receipt and what it opens. */
public record BoundReceipt(ReceiptHash hash, ReceiptKind kind, UUID subject) {}
