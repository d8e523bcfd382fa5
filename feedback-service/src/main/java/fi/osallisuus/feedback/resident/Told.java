package fi.osallisuus.feedback.resident;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a resident gets: the code is shown this once and kept nowhere. */
@Schema(example = "{\"receiptCode\": \"7K3M-9QXA-04TZ-BW8R\"}")
record Told(String receiptCode) {}
