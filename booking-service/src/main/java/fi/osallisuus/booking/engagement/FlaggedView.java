package fi.osallisuus.booking.engagement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A planned engagement that somebody must decide on, and why. */
@Schema(name = "FlaggedEngagement")
record FlaggedView(
    UUID engagementId,
    EngagementKind kind,
    @Nullable UUID unitId,
    OffsetDateTime start,
    String timeZone,
    LocalDate localDate,
    List<Flag> flags) {

  FlaggedView with(List<Flag> why) {
    return new FlaggedView(engagementId, kind, unitId, start, timeZone, localDate, why);
  }

  /** An expert who may not work that day. */
  @Schema(name = "EngagementFlag")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Flag(
      UUID expertId,
      @Schema(example = "CONTRACT_NOT_VALID") String code,
      @Schema(description = "Why the expert is paused, if so.", example = "THEME_CONSENT_WITHDRAWN")
          @Nullable String reason) {}
}
