package fi.osallisuus.registry.staff;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.RegistryResource;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Staff assignments over HTTP. */
@Path(Api.BASE + "/staff-assignments")
@RunOnVirtualThread
@Tag(name = "Staff assignments", description = "Staff in roles at units, such as CASE_LEAD")
@RolesAllowed({
  Roles.ADMIN,
  Roles.ANALYST,
  Roles.CASE_LEAD,
  Roles.COORDINATOR,
  Roles.DPO,
  Roles.HR,
  Roles.MODEL_OWNER,
  Roles.PROFESSIONAL,
  Roles.PROJECT_MANAGER,
  Roles.UNIT_MANAGER
})
public class StaffResource extends RegistryResource {
  private final StaffDesk desk;

  StaffResource(StaffDesk desk) {
    this.desk = desk;
  }

  @GET
  @Operation(
      summary = "List staff assignments",
      description = "By role, unit, and by a day on which they are in force.")
  public Page<StaffAssignmentView> list(
      @QueryParam("role") @Nullable String role,
      @QueryParam("unitId") @Nullable UUID unitId,
      @QueryParam("on") @Nullable LocalDate on,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(role, unitId, on, Keyset.of(limit, cursor));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Read a staff assignment", description = "With its warnings.")
  public RestResponse<StaffAssignmentView> get(@PathParam("id") UUID id) {
    return answer(desk.get(id));
  }

  @POST
  @RolesAllowed({Roles.UNIT_MANAGER, Roles.COORDINATOR})
  @Idempotent
  @Operation(
      summary = "Put somebody into a role",
      description =
          "A role (a code of ROLE) at a unit, a share of full time, first and last day. More than a"
              + " full working time of one account is a warning, no refusal.")
  public RestResponse<StaffAssignmentView> assign(@Valid @NotNull AssignStaff request) {
    var view = desk.assign(request);
    return created("/staff-assignments/" + view.id(), view, view.version());
  }

  @POST
  @Path("{id}:end")
  @RolesAllowed({Roles.UNIT_MANAGER, Roles.COORDINATOR})
  @Operation(
      summary = "End a staff assignment",
      description = "With its last day; one that is over stays (STAFF_ASSIGNMENT_ENDED).")
  public RestResponse<StaffAssignmentView> end(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull EndAssignment request) {
    return answer(desk.end(id, request, ifMatch));
  }

  private static RestResponse<StaffAssignmentView> answer(StaffAssignmentView view) {
    return ok(view, view.version());
  }
}
