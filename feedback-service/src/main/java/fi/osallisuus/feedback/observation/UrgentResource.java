package fi.osallisuus.feedback.observation;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.feedback.FeedbackResource;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
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

/** What cannot wait, over HTTP. */
@Path(Api.BASE + "/urgent-matters")
@RunOnVirtualThread
@RolesAllowed({Roles.UNIT_MANAGER, Roles.PROFESSIONAL, Roles.COORDINATOR})
@Tag(name = "Urgent matters", description = "What observers tell a ward at once, and never publish")
public class UrgentResource extends FeedbackResource {
  private final UrgentDesk desk;

  UrgentResource(UrgentDesk desk) {
    this.desk = desk;
  }

  @GET
  @Operation(
      summary = "List urgent matters",
      description =
          "Those that nobody has seen to, oldest first, of a unit (with all below it) or a ward; with"
              + " open=false all of them. `late`: not seen to on the day on which it was raised. Every"
              + " look is audited.")
  public Page<UrgentView> list(
      @QueryParam("open") @DefaultValue("true") boolean open,
      @QueryParam("unitId") @Nullable UUID unitId,
      @QueryParam("wardId") @Nullable UUID wardId,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(open, unitId, wardId, Keyset.of(limit, cursor));
  }

  @POST
  @Path("{id:[^:/]+}:acknowledge")
  @Operation(
      summary = "See to an urgent matter",
      description = "Says what was done about it, once. 409 URGENT_ACKNOWLEDGED.")
  public RestResponse<UrgentView> acknowledge(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull Acknowledge request) {
    var view = desk.acknowledge(id, ifMatch, request);
    return ok(view, view.version());
  }
}
