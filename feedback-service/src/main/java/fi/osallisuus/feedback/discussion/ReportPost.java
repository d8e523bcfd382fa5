package fi.osallisuus.feedback.discussion;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Points a post out to the moderators. */
@Schema(examples = "{\"reason\":\"PERSONAL_DATA\"}")
public record ReportPost(@NotNull Reason reason) {

  /** What a reader thinks is wrong with it. */
  @Schema(name = "ReportReason")
  public enum Reason {
    PERSONAL_DATA,
    OFFENSIVE,
    OFF_TOPIC,
    SPAM,
    /** Somebody may be in danger: a moderator looks the same day. */
    DANGER
  }
}
