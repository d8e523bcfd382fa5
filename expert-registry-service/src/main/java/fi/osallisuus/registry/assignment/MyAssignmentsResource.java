package fi.osallisuus.registry.assignment;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The expert's own assignments over HTTP. */
@Path(Api.BASE + "/me/assignments")
@RunOnVirtualThread
@RolesAllowed({Roles.EXPERT, Roles.DEVELOPER_CLIENT})
@Tag(name = "Assignments")
public class MyAssignmentsResource {
  private final AssignmentSight sight;

  MyAssignmentsResource(AssignmentSight sight) {
    this.sight = sight;
  }

  @GET
  @Operation(
      summary = "List my assignments",
      description = "Those of the expert whose account calls; empty if none is linked.")
  public Page<AssignmentView> mine(
      @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
    return sight.mine(Keyset.of(limit, cursor));
  }
}
