package fi.osallisuus.registry.orientation;

import fi.osallisuus.registry.Api;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether a unit is prepared, over HTTP. */
@Path(Api.BASE + "/units/{id}/readiness")
@RunOnVirtualThread
@Tag(name = "Orientation")
public class ReadinessResource {
  private final UnitOrientationDesk desk;

  ReadinessResource(UnitOrientationDesk desk) {
    this.desk = desk;
  }

  @GET
  @Authenticated
  @Operation(
      summary = "Read whether a unit is ready to receive",
      description =
          "Before the first session with an expert by experience the unit goes through its package;"
              + " what is open is listed.")
  public ReadinessView get(@PathParam("id") UUID id) {
    return desk.readiness(id);
  }
}
