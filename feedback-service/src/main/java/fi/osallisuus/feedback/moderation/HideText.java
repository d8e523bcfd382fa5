package fi.osallisuus.feedback.moderation;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Keeps a text from being read. */
@Schema(examples = "{\"reason\":\"PERSONAL_DATA\"}")
record HideText(@NotNull HideReason reason) {}
