package fi.osallisuus.feedback.response;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That an answer was taken. No id: nobody, the respondent included, can point at an answer; the
 * receipt opens its texts and what became of all answers together.
 */
@Schema(example = "{\"received\": true, \"receiptCode\": \"7K3M-9QXA-04TZ-BW8R\"}")
public record Received(
    boolean received,
    @Schema(description = "Shown this once; receipts:view tells what became of the feedback")
        String receiptCode) {}
