package fi.osallisuus.booking.appointment;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.SYSTEM;

import fi.osallisuus.booking.offer.Notices;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.web.ETags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Holds over HTTP. */
@Path("/api/booking/v1/holds")
@RunOnVirtualThread
@RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, SYSTEM})
@Tag(name = "Appointments", description = "Holds, appointments and visits; no name, no note")
class HoldResource {
  private final BookingDesk desk;
  private final AppointmentDesk appointmentDesk;
  private final Appointments appointments;
  private final Notices notices;
  private final Clock clock;

  HoldResource(
      BookingDesk desk,
      AppointmentDesk appointmentDesk,
      Appointments appointments,
      Notices notices,
      Clock clock) {
    this.desk = desk;
    this.appointmentDesk = appointmentDesk;
    this.appointments = appointments;
    this.notices = notices;
    this.clock = clock;
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Hold a slot",
      description =
          """
          Keeps a slot for 10 minutes (1 to 30 when asked) while the client is told the notice. With a referral
          the client type and source are the referral's. 409 SLOT_UNAVAILABLE (conflicts[], alternatives[]), HOLD_LIMIT
          (limit, holds[]: confirm one or give one back),
          SUITABILITY_DECISION_REQUIRED, REFERRAL_BOOKED, REFERRAL_DECLINED, RECEPTION_NOT_OPEN;
          410 REFERRAL_EXPIRED; 422 NOT_A_SLOT, SLOT_IN_THE_PAST, RECEPTION_UNKNOWN.
          """)
  public RestResponse<AppointmentView> hold(@Valid @NotNull HoldSlot request) {
    var view = desk.hold(request);
    return ResponseBuilder.<AppointmentView>created(
            URI.create("/api/booking/v1/holds/" + view.id()))
        .header("ETag", ETags.of(view.version()))
        .entity(view)
        .build();
  }

  @GET
  @Path("/{holdId}")
  @Operation(summary = "Read a hold", description = "EXPIRED as soon as its time has run out.")
  public RestResponse<AppointmentView> get(@RestPath UUID holdId) {
    var hold = appointments.get(holdId);
    int inForce = notices.inForce().getOrDefault(hold.serviceId, 0);
    var view = AppointmentView.of(hold, inForce, clock.instant());
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }

  @POST
  @Path("/{holdId}:confirm")
  @Idempotent
  @Operation(
      summary = "Confirm a hold",
      description =
          "Makes it an appointment and shows its booking code, this once. 422"
              + " NOT_TREATMENT_NOTICE_REQUIRED without the acknowledgement, 409 NOTICE_OUTDATED for"
              + " another version than the one in force, 410 HOLD_EXPIRED.")
  public RestResponse<AppointmentView> confirm(
      @RestPath UUID holdId, @Valid @NotNull ConfirmHold request) {
    var view = desk.confirm(holdId, request.noticeAcknowledgement());
    return ResponseBuilder.<AppointmentView>created(
            URI.create("/api/booking/v1/appointments/" + view.id()))
        .header("ETag", ETags.of(view.version()))
        .entity(view)
        .build();
  }

  @POST
  @Path("/{holdId}:extend")
  @Operation(
      summary = "Extend a hold",
      description =
          "Once (409 HOLD_EXTENDED), by 1 to 30 minutes from now, never to an earlier end than it has."
              + " 410 HOLD_EXPIRED, 409 ILLEGAL_TRANSITION for an appointment.")
  public RestResponse<AppointmentView> extend(
      @RestPath UUID holdId, @Valid @NotNull ExtendHold request) {
    var view = desk.extend(holdId, request.minutes());
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }

  @DELETE
  @Path("/{holdId}")
  @Operation(
      summary = "Give a hold back",
      description = "Frees the slot at once. 409 NOT_A_HOLD for an appointment.")
  public void release(@RestPath UUID holdId) {
    appointmentDesk.release(holdId);
  }
}
