package fi.osallisuus.feedback.moderation;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.feedback.FeedbackResource;
import fi.osallisuus.kit.actor.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The people of a unit, for the screen, over HTTP. */
@Path(Api.BASE + "/units/{unitId}/staff-names")
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER})
@Tag(name = "Moderation")
public class StaffListResource extends FeedbackResource {
  private final StaffListDesk desk;

  StaffListResource(StaffListDesk desk) {
    this.desk = desk;
  }

  @GET
  @Operation(
      summary = "Read the names of a unit's people",
      description = "As they are looked for in texts about the unit; kept encrypted. Audited.")
  public RestResponse<StaffList> get(@PathParam("unitId") UUID unitId) {
    var kept = desk.get(unitId);
    return ok(kept.list(), kept.version());
  }

  @PUT
  @Operation(
      summary = "Say who works at a unit",
      description =
          "The whole list. In a text about the unit a person's name is pointed out, bent or not, and"
              + " the suggestion puts the job title in its place: criticised staff are not named."
              + " If-Match 0 the first time.")
  public RestResponse<StaffList> put(
      @PathParam("unitId") UUID unitId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull StaffList request) {
    var kept = desk.put(unitId, ifMatch, request);
    return ok(kept.list(), kept.version());
  }
}
