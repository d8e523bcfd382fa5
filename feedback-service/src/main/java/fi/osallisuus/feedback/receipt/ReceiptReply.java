package fi.osallisuus.feedback.receipt;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reply to feedback, written to be read by whoever gave it. */
@Schema(
    examples =
        "{\"on\":\"2026-11-12\",\"text\":\"Kiitos. Ilmoittautuminen siirtyi ovelta aulaan.\"}")
public record ReceiptReply(LocalDate on, String text) {}
