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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Bodies over HTTP. */
@Path(Api.BASE + "/bodies")
@RunOnVirtualThread
@Tag(name = "Bodies", description = "Networks, panels, groups, forums, councils")
public class BodyResource extends RegistryResource {
  private final Bodies bodies;
  private final BodyDesk desk;
  private final MembershipDesk memberships;

  BodyResource(Bodies bodies, BodyDesk desk, MembershipDesk memberships) {
    this.bodies = bodies;
    this.desk = desk;
    this.memberships = memberships;
  }

  @GET
  @Authenticated
  @Operation(
      summary = "List bodies",
      description =
          "The structures of the county by kind, level, unit; `active` leaves out the"
              + " ended ones or all others (S1-37).")
  public Page<BodyView> list(
      @QueryParam("kind") @Nullable BodyKind kind,
      @QueryParam("level") @Nullable ParticipationLevel level,
      @QueryParam("unitId") @Nullable UUID unitId,
      @QueryParam("active") @Nullable Boolean active,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var keyset = Keyset.of(limit, cursor);
    var search = new BodySearch(kind, level, unitId, active);
    return keyset.page(bodies.search(search, keyset), Body::id, Body::view);
  }

  @GET
  @Path("{id}")
  @Authenticated
  @Operation(summary = "Read a body", description = "One body of the caller's county.")
  public RestResponse<BodyView> get(@PathParam("id") UUID id) {
    return answer(bodies.get(id).view());
  }

  @GET
  @Path("{id}/composition")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.UNIT_MANAGER,
    Roles.MODEL_OWNER,
    Roles.PROJECT_MANAGER,
    Roles.DPO
  })
  @Operation(
      summary = "Read who is represented and who is missing",
      description =
          "Members counted by role, unit, sector and reason; sectors that a working group does not"
              + " cover (S1-13); seats of a steering group that nobody fills: case lead, social"
              + " manager, health manager, project worker (S4-19).")
  public Composition composition(@PathParam("id") UUID id) {
    return memberships.composition(id);
  }

  @POST
  @RolesAllowed(Roles.COORDINATOR)
  @Idempotent
  @Operation(
      summary = "Found a body",
      description =
          "Any kind of codelist BODY_KIND. Only networks are open (OPEN_MEMBERSHIP_NOT_ALLOWED), a"
              + " client panel names its contact role (CONTACT_ROLE_REQUIRED), a steering group its"
              + " area (AREA_REQUIRED), a forum its rhythm (RHYTHM_REQUIRED); a peer network meets"
              + " every 7 to 14 days unless it says otherwise.")
  public RestResponse<BodyView> found(@Valid @NotNull PutBody request) {
    var view = desk.found(request);
    return created("/bodies/" + view.id(), view, view.version());
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Change a body", description = "All but code and kind.")
  public RestResponse<BodyView> change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull PutBody request) {
    return answer(desk.change(id, request, ifMatch));
  }

  @POST
  @Path("{id}:end")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "End a body",
      description = "With its last day. It takes no members, meetings or messages any more.")
  public RestResponse<BodyView> end(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull EndBody request) {
    return answer(desk.end(id, request, ifMatch));
  }

  private static RestResponse<BodyView> answer(BodyView view) {
    return ok(view, view.version());
  }
}
