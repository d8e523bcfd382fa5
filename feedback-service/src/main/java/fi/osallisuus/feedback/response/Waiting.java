package fi.osallisuus.feedback.response;

import com.fasterxml.jackson.databind.JsonNode;
import fi.osallisuus.feedback.receipt.ReceiptRoot;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer that waits for others to hide among; the shape in which it also stays.
 *
 * @param receipt goes with the answer only while it waits; null for one that nobody holds
 */
record Waiting(
    UUID id,
    String channel,
    String week,
    String language,
    @Nullable String respondentRole,
    JsonNode answers,
    JsonNode texts,
    @Nullable String suspicion,
    @Nullable ReceiptRoot receipt) {}
