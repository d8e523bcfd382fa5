package fi.osallisuus.booking.engagement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What must be true before a shift; of anything else both are left out. */
@Schema(example = "{\"wardNotified\": true, \"informationNotice\": true}")
record ConfirmEngagement(
    @Nullable @Schema(description = "The ward has been told who comes and when.")
        Boolean wardNotified,
    @Nullable @Schema(description = "A notice on the ward tells patients of the observation.")
        Boolean informationNotice) {

  boolean wardKnows() {
    return wardNotified != null && wardNotified;
  }

  boolean patientsKnow() {
    return informationNotice != null && informationNotice;
  }
}
