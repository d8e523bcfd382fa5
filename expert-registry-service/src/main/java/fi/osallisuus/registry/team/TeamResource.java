package fi.osallisuus.registry.team;

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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The team of an initiative over HTTP. */
@Path(Api.BASE + "/initiatives/{id}/team")
@RunOnVirtualThread
@Tag(name = "Initiative teams", description = "Who is in which role, from when to when")
@RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER, Roles.PROJECT_MANAGER})
public class TeamResource extends RegistryResource {
  private final TeamDesk desk;

  TeamResource(TeamDesk desk) {
    this.desk = desk;
  }

  @GET
  @RolesAllowed({
    Roles.ADMIN,
    Roles.ANALYST,
    Roles.BOARD_MEMBER,
    Roles.CASE_LEAD,
    Roles.COORDINATOR,
    Roles.DPO,
    Roles.HR,
    Roles.MODEL_OWNER,
    Roles.PROFESSIONAL,
    Roles.PROJECT_MANAGER,
    Roles.UNIT_MANAGER
  })
  @Operation(
      summary = "List the team of an initiative",
      description = "Those who have left too; `current=true` leaves the ones of today.")
  public Page<TeamMemberView> list(
      @PathParam("id") UUID id,
      @QueryParam("current") @DefaultValue("false") boolean current,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(id, current, Keyset.of(limit, cursor));
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Add a member",
      description =
          "An account of staff or an expert; CLIENT_PERSPECTIVE is an expert. A team has one OWNER"
              + " and one PROJECT_MANAGER (TEAM_ROLE_TAKEN). More than a full working time over all"
              + " teams is a warning, no refusal (S3-15).")
  public RestResponse<TeamMemberView> add(
      @PathParam("id") UUID id, @Valid @NotNull AddMember request) {
    var view = desk.add(id, request);
    return created("/initiatives/" + id + "/team", view, view.version());
  }

  @PUT
  @Path("{memberId}")
  @Operation(
      summary = "Change a member's particulars",
      description = "Profession, home unit and share of working time; who it is stays.")
  public RestResponse<TeamMemberView> edit(
      @PathParam("id") UUID id,
      @PathParam("memberId") UUID memberId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull EditMember request) {
    return answer(desk.edit(id, memberId, request, ifMatch));
  }

  @POST
  @Path("{memberId}:hand-over")
  @Operation(
      summary = "Hand a role over",
      description =
          "The one before leaves on the eve, the next one begins that day; both stay in the history"
              + " (S0-10). The answer is the new member.")
  public RestResponse<TeamMemberView> handOver(
      @PathParam("id") UUID id,
      @PathParam("memberId") UUID memberId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull HandOver request) {
    return answer(desk.handOver(id, memberId, request, ifMatch));
  }

  @POST
  @Path("{memberId}:leave")
  @Operation(
      summary = "Let a member leave",
      description =
          "With a last day; owner and project manager stay while piloting"
              + " (TEAM_ROLE_MUST_STAY).")
  public RestResponse<TeamMemberView> leave(
      @PathParam("id") UUID id,
      @PathParam("memberId") UUID memberId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull LeaveTeam request) {
    return answer(desk.leave(id, memberId, request, ifMatch));
  }

  private static RestResponse<TeamMemberView> answer(TeamMemberView view) {
    return ok(view, view.version());
  }
}
