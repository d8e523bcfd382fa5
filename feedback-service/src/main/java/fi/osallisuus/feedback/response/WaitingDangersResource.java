package fi.osallisuus.feedback.response;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Danger told of in answers that still wait for others, over HTTP. */
@Path(Api.BASE + "/moderation/waiting-dangers")
@RunOnVirtualThread
@RolesAllowed(Roles.COORDINATOR)
@Tag(name = "Moderation")
public class WaitingDangersResource {
  private final WaitingDangers dangers;

  WaitingDangersResource(WaitingDangers dangers) {
    this.dangers = dangers;
  }

  @GET
  @Operation(
      summary = "See danger in answers that still wait",
      description =
          "An answer waits until four others have come; what it tells of self-harm or violence must"
              + " not. To be looked at daily, beside the queue with `danger=true`. Nothing is"
              + " written but that somebody has looked; the text comes to the queue with its batch"
              + " and is attended to there.")
  public Page<WaitingDanger> now(@QueryParam("limit") @Nullable Integer limit) {
    return new Page<>(dangers.now(Limits.of(limit)), null);
  }
}
