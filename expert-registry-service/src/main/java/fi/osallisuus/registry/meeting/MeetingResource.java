package fi.osallisuus.registry.meeting;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.RegistryResource;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Meetings over HTTP. */
@Path(Api.BASE + "/meetings")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Meetings", description = "Planned, held with attendance, or cancelled")
public class MeetingResource extends RegistryResource {
  private final MeetingDesk desk;

  MeetingResource(MeetingDesk desk) {
    this.desk = desk;
  }

  @GET
  @Operation(
      summary = "List meetings",
      description = "Of the county or of one body, by state and days; attendance by role.")
  public Page<MeetingView> list(
      @QueryParam("bodyId") @Nullable UUID bodyId,
      @QueryParam("status") @Nullable MeetingStatus status,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(new MeetingSearch(bodyId, status, from, to), Keyset.of(limit, cursor));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Read a meeting", description = "With its agenda and attendance by role.")
  public RestResponse<MeetingView> get(@PathParam("id") UUID id) {
    return answer(desk.get(id));
  }

  @GET
  @Path("{id}/attendance")
  @Operation(
      summary = "Read who came",
      description =
          "By membership, for the coordinator, the chair, the secretary and the data protection"
              + " officer (BODY_OFFICE_REQUIRED for others); audited.")
  public Page<AttendanceView> attendance(@PathParam("id") UUID id) {
    return new Page<>(desk.attendance(id), null);
  }

  @PUT
  @Path("{id}")
  @Operation(
      summary = "Plan a meeting anew",
      description = "Time, place and agenda of a meeting that is still PLANNED.")
  public RestResponse<MeetingView> replan(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull PlanMeeting request) {
    return answer(desk.replan(id, request, ifMatch));
  }

  @POST
  @Path("{id}:hold")
  @Operation(
      summary = "Record that a meeting was held",
      description =
          "PLANNED → HELD with who came. Each expert among the members gets a fee entry proposed, by"
              + " the model of the body's mode; who declines the fee is paid the kilometres all the"
              + " same. A member is named once (ATTENDEE_TWICE) and belonged to the body that day"
              + " (MEMBER_UNKNOWN).")
  public RestResponse<MeetingView> hold(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull HoldMeeting request) {
    return answer(desk.hold(id, request, ifMatch));
  }

  @POST
  @Path("{id}:cancel")
  @Operation(summary = "Cancel a meeting", description = "PLANNED → CANCELLED with the reason.")
  public RestResponse<MeetingView> cancel(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull CancelMeeting request) {
    return answer(desk.cancel(id, request, ifMatch));
  }

  private static RestResponse<MeetingView> answer(MeetingView view) {
    return ok(view, view.version());
  }
}
