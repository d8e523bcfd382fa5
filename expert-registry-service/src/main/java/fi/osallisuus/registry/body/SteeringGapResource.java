package fi.osallisuus.registry.body;

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

/** Areas without a complete steering group, over HTTP. */
@Path(Api.BASE + "/steering-gaps")
@RunOnVirtualThread
@Tag(name = "Bodies")
public class SteeringGapResource {
  private final SteeringGaps gaps;

  SteeringGapResource(SteeringGaps gaps) {
    this.gaps = gaps;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER, Roles.PROJECT_MANAGER})
  @Operation(
      summary = "List areas whose steering group is missing",
      description =
          "Active areas without a steering group, or with one that lacks a seat (S4-19). `limit`"
              + " counts the areas that are looked at, so that a page may hold fewer gaps.")
  public Page<SteeringGap> list(
      @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
    return gaps.list(Keyset.of(limit, cursor));
  }
}
