package fi.osallisuus.booking.fhir;

import fi.osallisuus.kit.ratelimit.RateLimited;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The public times of a site for directories of free times (SMART Scheduling Links). The link of
 * the poster names the site and its county; nothing is told that the public pages do not tell.
 */
@Path(Fhir.PATH + "/sites/{link}")
@RunOnVirtualThread
@PermitAll
@RateLimited
@Tag(name = "FHIR")
class BulkPublishResource {
  private static final String LINES = "application/fhir+ndjson";

  private final BulkPublish publish;

  BulkPublishResource(BulkPublish publish) {
    this.publish = publish;
  }

  @GET
  @Path("/$bulk-publish")
  @Produces({Fhir.PLAIN_JSON, Fhir.JSON})
  @Operation(
      summary = "List the files of a site's public times (FHIR)",
      description =
          "The manifest: where Location, Schedule and Slot are to be fetched, line by line.")
  public RestResponse<Object> manifest(@RestPath String link) {
    return RestResponse.ResponseBuilder.<Object>ok(publish.manifest(link))
        .header("Content-Type", Fhir.PLAIN_JSON)
        .build();
  }

  @GET
  @Path("/Location.ndjson")
  @Produces(LINES)
  @Operation(summary = "A site's place as lines (FHIR)", description = "One Location.")
  public String locations(@RestPath String link) {
    return publish.locations(link);
  }

  @GET
  @Path("/Schedule.ndjson")
  @Produces(LINES)
  @Operation(
      summary = "A site's receptions as lines (FHIR)",
      description = "Schedules of the next 31 days.")
  public String schedules(@RestPath String link) {
    return publish.schedules(link);
  }

  @GET
  @Path("/Slot.ndjson")
  @Produces(LINES)
  @Operation(
      summary = "A site's free slots as lines (FHIR)",
      description = "Free slots of the next 31 days.")
  public String slots(@RestPath String link) {
    return publish.slots(link);
  }
}
