package fi.osallisuus.analytics.quality;

import fi.osallisuus.analytics.fact.Scope;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.problem.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Data quality over HTTP. */
@Path("/api/analytics/v1/data-quality")
@Tag(name = "Data quality", description = "How far the figures can be trusted")
@RunOnVirtualThread
public class QualityResource {
  private final QualityDesk desk;

  QualityResource(QualityDesk desk) {
    this.desk = desk;
  }

  @GET
  @RolesAllowed({
    Roles.ANALYST,
    Roles.MODEL_OWNER,
    Roles.UNIT_MANAGER,
    Roles.COORDINATOR,
    Roles.SYSTEM
  })
  @Operation(
      operationId = "readDataQuality",
      summary = "Read the data quality",
      description =
          "Coverage of the not-treatment notice with an alarm below 100 %, messages that came late,"
              + " and the newest rebuild. Internal only.")
  @APIResponse(
      responseCode = "200",
      description = "What the figures rest on",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = QualityView.class)))
  @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
  public QualityView read(
      @QueryParam("unit") @Nullable UUID unit,
      @QueryParam("from") @Parameter(example = "2026-03-23", required = true)
          @Nullable LocalDate from,
      @QueryParam("to") @Parameter(example = "2026-04-10", required = true)
          @Nullable LocalDate to) {
    if (from == null || to == null || to.isBefore(from)) {
      throw Problem.unprocessable("PERIOD_MISSING", "Give the days from and to, both included.");
    }
    return desk.look(new Scope(unit, from, to));
  }
}
