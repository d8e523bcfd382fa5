package fi.osallisuus.booking.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.booking.engagement.Happening;
import fi.osallisuus.booking.registration.Tally.Seating;
import fi.osallisuus.kit.outbox.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an engagement's registration stands: counts of seats, and of nobody in particular. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegistrationEvent(
    UUID engagementId,
    long version,
    String kind,
    @Nullable UUID unitId,
    LocalDate localDate,
    int capacity,
    int registeredSeats,
    int offeredSeats,
    int waitingSeats,
    int cancelledSeats,
    int attendedSeats,
    int noShowSeats,
    List<Invited> invited) {

  static RegistrationEvent of(
      SeatPlan plan, Happening event, Seating seats, List<Invited> invited) {
    return new RegistrationEvent(
        plan.engagementId(),
        plan.version(),
        event.kind().name(),
        event.unitId(),
        event.localDate(),
        plan.capacity(),
        seats.registered(),
        seats.offered(),
        seats.waiting(),
        seats.cancelled(),
        seats.attended(),
        seats.noShow(),
        invited);
  }

  Event event(String what) {
    return new Event(
        "booking.registration.v1", "registration." + what, engagementId.toString(), this);
  }
}
