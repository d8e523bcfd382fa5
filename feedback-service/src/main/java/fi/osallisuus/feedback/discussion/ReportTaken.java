package fi.osallisuus.feedback.discussion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Thanks for a report; a person looks, nothing happens by itself. */
@Schema(examples = "{\"taken\":true}")
public record ReportTaken(boolean taken) {}
