package fi.osallisuus.registry.body;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.RegistryResource;
import io.quarkus.security.Authenticated;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Memberships over HTTP. */
@Path(Api.BASE + "/bodies/{id}")
@RunOnVirtualThread
@Tag(name = "Bodies")
public class MembershipResource extends RegistryResource {
  private final MembershipDesk desk;

  MembershipResource(MembershipDesk desk) {
    this.desk = desk;
  }

  @GET
  @Path("memberships")
  @Authenticated
  @Operation(
      summary = "List the members of a body",
      description =
          "For the coordinator, the data protection officer and the members; members see roles and"
              + " offices of the others, not who they are. `former` adds those who have left.")
  public Page<MembershipView> list(
      @PathParam("id") UUID id,
      @QueryParam("former") @Nullable Boolean former,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(id, Boolean.TRUE.equals(former), Keyset.of(limit, cursor));
  }

  @POST
  @Path("memberships:join")
  @RolesAllowed({
    Roles.PROFESSIONAL,
    Roles.CASE_LEAD,
    Roles.UNIT_MANAGER,
    Roles.PROJECT_MANAGER,
    Roles.MODEL_OWNER,
    Roles.HR,
    Roles.ANALYST,
    Roles.COORDINATOR
  })
  @Idempotent
  @Operation(
      summary = "Join an open network",
      description =
          "Staff who practise participation or are interested in it come by themselves (S1-11);"
              + " elsewhere members are appointed (MEMBERSHIP_BY_APPOINTMENT).")
  public RestResponse<MembershipView> join(
      @PathParam("id") UUID id, @Valid @NotNull JoinBody request) {
    return begun(desk.join(id, request));
  }

  @POST
  @Path("memberships")
  @RolesAllowed(Roles.COORDINATOR)
  @Idempotent
  @Operation(
      summary = "Appoint a member",
      description =
          "An account of the staff in a role, an expert of the pool, or a role whoever fills it."
              + " An expert may decline the fees of this body; travel is paid all the same.")
  public RestResponse<MembershipView> appoint(
      @PathParam("id") UUID id, @Valid @NotNull AppointMember request) {
    return begun(desk.appoint(id, request));
  }

  @POST
  @Path("memberships/{membershipId}:leave")
  @Authenticated
  @Operation(
      summary = "End a membership",
      description = "Today, by the coordinator; by oneself in an open network.")
  public RestResponse<MembershipView> leave(
      @PathParam("id") UUID id,
      @PathParam("membershipId") UUID membershipId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    var view = desk.leave(id, membershipId, ifMatch);
    return ok(view, view.version());
  }

  @POST
  @Path("memberships/{membershipId}:decline-fees")
  @RolesAllowed({Roles.COORDINATOR, Roles.EXPERT, Roles.DEVELOPER_CLIENT})
  @Operation(
      summary = "Say whether fees are wanted for this body's meetings",
      description =
          "By the expert, or recorded by the coordinator; holds for meetings from then on."
              + " Kilometres are paid whatever is said.")
  public RestResponse<MembershipView> declineFees(
      @PathParam("id") UUID id,
      @PathParam("membershipId") UUID membershipId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull DeclineFees request) {
    var view = desk.declineFees(id, membershipId, request, ifMatch);
    return ok(view, view.version());
  }

  private static RestResponse<MembershipView> begun(MembershipView view) {
    return created("/bodies/" + view.bodyId() + "/memberships", view, view.version());
  }
}
