package fi.osallisuus.booking.selfservice;

import fi.osallisuus.booking.appointment.SelfBooking;
import fi.osallisuus.kit.ratelimit.RateLimited;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A client's own booking by its code; nothing changes by GET, which mail scanners follow. */
@Path("/api/booking/v1/public/booking")
@RunOnVirtualThread
@PermitAll
@RateLimited(calls = 10)
@Tag(name = "Self-service")
class PublicBookingResource {
  private final SelfServiceDesk desk;

  PublicBookingResource(SelfServiceDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/view")
  @Operation(
      summary = "See one's booking",
      description = "By its code. Says also whether the notice has to be read (again).")
  public SelfBooking view(@Valid @NotNull WithCode request) {
    return desk.view(request.bookingCode());
  }

  @POST
  @Path("/confirm")
  @Operation(
      summary = "Confirm one's hold",
      description =
          "With the acknowledgement of the notice: 422 NOT_TREATMENT_NOTICE_REQUIRED without, 409"
              + " NOTICE_OUTDATED with an older version, 410 HOLD_EXPIRED. On a confirmed booking it"
              + " records that a new version was read; doing it twice is no harm.")
  public SelfBooking confirm(@Valid @NotNull ConfirmByCode request) {
    return desk.confirm(request.bookingCode(), request.noticeAcknowledgement());
  }

  @POST
  @Path("/move")
  @Operation(
      summary = "Move one's booking",
      description =
          "To another slot of the same service and unit (422 MOVE_ELSEWHERE), until it begins (409"
              + " TOO_LATE). 409 SLOT_UNAVAILABLE with alternatives[]: then the old time stays. A newer"
              + " notice is read again: 422 NOT_TREATMENT_NOTICE_REQUIRED, 409 NOTICE_OUTDATED. Doing it"
              + " twice is no harm.")
  public SelfBooking move(@Valid @NotNull MoveByCode request) {
    return desk.move(request);
  }

  @POST
  @Path("/cancel")
  @Operation(
      summary = "Cancel one's booking",
      description =
          "EARLY with at least 24 hours to go, LATE after. 409 TOO_LATE once it has begun. The slot is"
              + " free at once.")
  public SelfBooking cancel(@Valid @NotNull WithCode request) {
    return desk.cancel(request.bookingCode());
  }
}
