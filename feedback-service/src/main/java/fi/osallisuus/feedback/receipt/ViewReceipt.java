package fi.osallisuus.feedback.receipt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks what became of feedback; the code stands in the body, never in an address. */
@Schema(examples = "{\"receiptCode\":\"7K3M-9QXA-04TZ-BW8R\"}")
public record ViewReceipt(
    @NotBlank @Size(max = 40) @Schema(examples = "7K3M-9QXA-04TZ-BW8R") String receiptCode) {}
