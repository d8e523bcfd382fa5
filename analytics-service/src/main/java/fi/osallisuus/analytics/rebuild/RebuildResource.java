package fi.osallisuus.analytics.rebuild;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Rebuilds over HTTP. */
@Path("/api/analytics/v1/rebuild")
@Tag(name = "Operation", description = "For those who run the service")
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
public class RebuildResource {
  private final Rebuilds rebuilds;

  RebuildResource(Rebuilds rebuilds) {
    this.rebuilds = rebuilds;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "startRebuild",
      summary = "Build the county's figures anew",
      description =
          "Clears the facts of the county and the memory of which events were seen, and reads every"
              + " topic from its first event on. Meanwhile figures answer 503; afterwards they are"
              + " what they were, unless something had been wrong. Public releases and the decision"
              + " record stay. 409 REBUILD_RUNNING while one runs.")
  @APIResponse(
      responseCode = "202",
      description = "It runs",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RebuildView.class)))
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  public RestResponse<RebuildView> start() {
    var run = rebuilds.start();
    return RestResponse.ResponseBuilder.<RebuildView>accepted(run)
        .location(URI.create("/api/analytics/v1/rebuild/" + run.id()))
        .build();
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "readRebuild",
      summary = "Read how far a rebuild is",
      description = "RUNNING until every event that was there at the start has been read.")
  public RebuildView read(@PathParam("id") UUID id) {
    return rebuilds.find(id);
  }
}
