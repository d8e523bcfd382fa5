package fi.osallisuus.booking.appointment;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.SYSTEM;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.kit.web.ETags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The verbs of an appointment's lifecycle over HTTP; each needs If-Match. */
@Path("/api/booking/v1/appointments")
@RunOnVirtualThread
@RolesAllowed({COORDINATOR, EXPERT})
@Tag(name = "Appointments")
class AppointmentVerbResource {
  private final AppointmentDesk desk;

  AppointmentVerbResource(AppointmentDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/{appointmentId}:acknowledge-notice")
  @RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, EXPERT, SYSTEM})
  @Operation(
      summary = "Record that a client was told a new version of the notice",
      description =
          "For appointments whose notice is outdated. 409 NOTICE_OUTDATED for any other version than"
              + " the one in force. Needs If-Match.")
  public RestResponse<AppointmentView> acknowledge(
      @RestPath UUID appointmentId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull NoticeAcknowledgement request) {
    return shown(desk.acknowledge(appointmentId, ifMatch, request));
  }

  @POST
  @Path("/{appointmentId}:check-in")
  @RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, EXPERT})
  @Operation(
      summary = "Check a client in",
      description =
          "On the day of the appointment, with the notice repeated: 422 NOT_TREATMENT_NOTICE_REQUIRED"
              + " unless noticeRepeated is true, 409 NOTICE_OUTDATED when a newer version is in force,"
              + " 409 TOO_EARLY before the day. Needs If-Match.")
  public RestResponse<AppointmentView> checkIn(
      @RestPath UUID appointmentId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull CheckIn request) {
    return shown(desk.checkIn(appointmentId, ifMatch, request.noticeRepeated()));
  }

  @POST
  @Path("/{appointmentId}:complete")
  @Operation(
      summary = "Record that the visit took place",
      description =
          "Outcome and length, nothing of what was said: any other property is refused with 400."
              + " Needs check-in before, and If-Match.")
  public RestResponse<AppointmentView> complete(
      @RestPath UUID appointmentId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull RecordVisit request) {
    return shown(desk.complete(appointmentId, ifMatch, request.durationMinutes()));
  }

  @POST
  @Path("/{appointmentId}:interrupt")
  @Operation(
      summary = "Record that the visit was interrupted",
      description = "As complete, with the other outcome. Needs If-Match.")
  public RestResponse<AppointmentView> interrupt(
      @RestPath UUID appointmentId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull RecordVisit request) {
    return shown(desk.interrupt(appointmentId, ifMatch, request.durationMinutes()));
  }

  @POST
  @Path("/{appointmentId}:no-show")
  @Operation(
      summary = "Record that the client did not come",
      description =
          "From the start of the appointment on (409 TOO_EARLY before); the referral, if any, can be"
              + " used again. Needs If-Match.")
  public RestResponse<AppointmentView> noShow(
      @RestPath UUID appointmentId, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return shown(desk.noShow(appointmentId, ifMatch));
  }

  @POST
  @Path("/{appointmentId}:cancel")
  @RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, UNIT_MANAGER, EXPERT, SYSTEM})
  @Operation(
      summary = "Cancel an appointment",
      description =
          "By CLIENT (told by phone, say): EARLY with at least 24 hours to go, LATE after; not once it"
              + " has begun (409 TOO_LATE). By PROVIDER: with a reason code (422"
              + " CANCEL_REASON_REQUIRED). The slot can be booked again at once. Needs If-Match.")
  public RestResponse<AppointmentView> cancel(
      @RestPath UUID appointmentId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull CancelAppointment request) {
    return shown(desk.cancel(appointmentId, ifMatch, request));
  }

  private static RestResponse<AppointmentView> shown(AppointmentView view) {
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
