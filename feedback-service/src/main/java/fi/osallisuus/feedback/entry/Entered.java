package fi.osallisuus.feedback.entry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many forms were taken. No id: nobody can point at an answer. */
@Schema(example = "{\"received\": 40, \"known\": 2}")
record Entered(
    @Schema(description = "New answers", example = "40") int received,
    @Schema(description = "Forms that had been entered before", example = "2") int known) {}
