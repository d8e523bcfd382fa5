package fi.osallisuus.booking.reception;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A planned reception that somebody must decide on, and why. */
@Schema(name = "FlaggedReception")
record FlaggedView(
    UUID receptionId,
    UUID unitId,
    UUID siteId,
    OffsetDateTime start,
    String timeZone,
    LocalDate localDate,
    @Schema(description = "Clients who are booked or hold a time.") int appointments,
    List<Flag> flags) {

  FlaggedView with(List<Flag> why) {
    return new FlaggedView(
        receptionId, unitId, siteId, start, timeZone, localDate, appointments, why);
  }

  /**
   * What is lacking: a host or work pair who may not receive that day, a room, a device, the hours,
   * the time.
   */
  @Schema(name = "ReceptionFlag")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Flag(
      @Schema(
              description =
                  "HOST, PAIR, SITE, ROOM, DEVICE, CALENDAR (the host is elsewhere) or EQUIPMENT (the tablet is"
                      + " away); APPOINTMENTS when only some lost their time.",
              example = "HOST")
          String kind,
      @Schema(description = "The host who may not receive.") @Nullable UUID expertId,
      @Schema(description = "The work pair that does not receive.") @Nullable UUID workPairId,
      @Schema(description = "The import that tells of the host's other time.")
          @Nullable UUID importId,
      @Schema(example = "CONTRACT_NOT_VALID") String code,
      @Schema(description = "Why the expert is paused, if so.", example = "THEME_CONSENT_WITHDRAWN")
          @Nullable String reason,
      Instant since) {}
}
