package fi.osallisuus.booking.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.booking.Name;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event as everybody may see it: what, when, where, and whether there is room. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicEvent(
    @Schema(description = "Names the event on public addresses.") String link,
    String kind,
    Name title,
    OffsetDateTime start,
    OffsetDateTime end,
    String timeZone,
    boolean online,
    @Nullable Name site,
    @Nullable String address,
    @Nullable String place,
    @Schema(description = "OPEN, NOT_YET, CLOSED or CANCELLED") Registering registering,
    @Nullable OffsetDateTime opensAt,
    OffsetDateTime closesAt,
    int remaining,
    int seatsEach,
    @Schema(description = "When full, one may wait for a seat.") boolean waitingList) {

  /** Whether one can register. */
  public enum Registering {
    OPEN,
    NOT_YET,
    CLOSED,
    CANCELLED
  }
}
