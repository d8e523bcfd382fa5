package fi.osallisuus.booking.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.booking.engagement.Happening;
import fi.osallisuus.booking.registration.Tally.Seating;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an engagement's registration stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SeatsView(
    UUID engagementId,
    long version,
    boolean open,
    int capacity,
    int remaining,
    int registeredSeats,
    int offeredSeats,
    int waitingSeats,
    int attendedSeats,
    int noShowSeats,
    int seatsEach,
    boolean waitingList,
    boolean listed,
    int offerMinutes,
    @Nullable OffsetDateTime opensAt,
    OffsetDateTime closesAt,
    String timeZone,
    @Schema(description = "Names the event on public addresses.") String link,
    @Schema(
            description = "For a poster, a letter or a QR code.",
            example = "/p/b/event/7q2m0k5x9tbc41wd7q2m0k5x9t")
        String page) {

  static SeatsView of(SeatPlan plan, Happening event, Seating seats, Instant now) {
    var zone = ZoneId.of(event.timeZone());
    return new SeatsView(
        plan.engagementId(),
        plan.version(),
        plan.isOpen(event, now),
        plan.capacity(),
        plan.free(),
        seats.registered(),
        seats.offered(),
        seats.waiting(),
        seats.attended(),
        seats.noShow(),
        plan.seatsEach(),
        plan.waitingList(),
        plan.listed(),
        plan.offerMinutes(),
        plan.opensAt() == null ? null : plan.opensAt().atZone(zone).toOffsetDateTime(),
        plan.closes(event).atZone(zone).toOffsetDateTime(),
        event.timeZone(),
        plan.link(),
        "/p/b/event/" + plan.link());
  }
}
