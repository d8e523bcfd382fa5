package fi.osallisuus.booking.engagement;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.kit.web.ETags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** What happens to an engagement, over HTTP. */
@Path("/api/booking/v1/engagements")
@RunOnVirtualThread
@RolesAllowed({COORDINATOR, UNIT_MANAGER, CASE_LEAD})
@Tag(name = "Engagements")
class EngagementVerbResource {
  private final EngagementDesk desk;

  EngagementVerbResource(EngagementDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/{engagementId}:confirm")
  @Operation(
      summary = "Confirm an engagement",
      description =
          "A shift only when the ward has been told and a notice tells its patients: 422"
              + " WARD_NOT_NOTIFIED, INFORMATION_NOTICE_MISSING. Needs If-Match.")
  public RestResponse<EngagementView> confirm(
      @RestPath UUID engagementId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ConfirmEngagement request) {
    return shown(desk.confirm(engagementId, ifMatch, request));
  }

  @POST
  @Path("/{engagementId}:start")
  @RolesAllowed({COORDINATOR, UNIT_MANAGER, CASE_LEAD, EXPERT})
  @Operation(
      summary = "Say that an engagement has begun",
      description = "Now, or at an earlier time. 422 IN_THE_FUTURE. Needs If-Match.")
  public RestResponse<EngagementView> start(
      @RestPath UUID engagementId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull StartEngagement request) {
    return shown(desk.start(engagementId, ifMatch, request));
  }

  @POST
  @Path("/{engagementId}:end")
  @RolesAllowed({COORDINATOR, UNIT_MANAGER, CASE_LEAD, EXPERT})
  @Operation(
      summary = "Say that an engagement has ended",
      description =
          "From then on it is held, and its hours are the elapsed time from its start. A shift of"
              + " another length than usual needs durationReason (422 DURATION_REASON_REQUIRED); what"
              + " has been is never refused for its length. 422 IN_THE_FUTURE, SCHEDULE_BACKWARDS."
              + " Needs If-Match.")
  public RestResponse<EngagementView> end(
      @RestPath UUID engagementId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull EndEngagement request) {
    return shown(desk.end(engagementId, ifMatch, request));
  }

  @PUT
  @Path("/{engagementId}/attendance")
  @RolesAllowed({COORDINATOR, UNIT_MANAGER, CASE_LEAD, EXPERT})
  @Operation(
      summary = "Record who came, as counts",
      description =
          "By role, never by name; on a shift how many patients and relatives were met. Replaces what"
              + " was recorded; possible from the start until it is closed. 422 ROLE_TWICE."
              + " Needs If-Match.")
  public RestResponse<EngagementView> attended(
      @RestPath UUID engagementId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull Attended request) {
    return shown(desk.attended(engagementId, ifMatch, request));
  }

  @POST
  @Path("/{engagementId}:close")
  @Operation(
      summary = "Close an engagement that was held",
      description =
          "Nothing of it changes any more. 409 ATTENDANCE_MISSING until its attendance, or of a shift"
              + " whom it met, is recorded. Needs If-Match.")
  public RestResponse<EngagementView> close(
      @RestPath UUID engagementId, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return shown(desk.close(engagementId, ifMatch));
  }

  @POST
  @Path("/{engagementId}:cancel")
  @Operation(
      summary = "Cancel an engagement",
      description =
          "Before it begins, with a reason. Frees its experts, room, device and places on the ward."
              + " Needs If-Match.")
  public RestResponse<EngagementView> cancel(
      @RestPath UUID engagementId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull CancelEngagement request) {
    return shown(desk.cancel(engagementId, ifMatch, request.reason()));
  }

  @POST
  @Path("/{engagementId}:move")
  @Operation(
      summary = "Move an engagement",
      description =
          "To another time, and if wanted to other experts, another room or device; before it begins."
              + " It is planned anew and confirmed anew. Refused like a new plan, and then everything"
              + " stays where it was. Needs If-Match.")
  public RestResponse<EngagementView> move(
      @RestPath UUID engagementId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull MoveEngagement request) {
    return shown(desk.move(engagementId, ifMatch, request));
  }

  private static RestResponse<EngagementView> shown(EngagementView view) {
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
