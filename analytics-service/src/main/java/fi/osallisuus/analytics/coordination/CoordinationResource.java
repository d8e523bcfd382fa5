package fi.osallisuus.analytics.coordination;

import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.report.FiguresResource;
import fi.osallisuus.analytics.report.Fresh;
import fi.osallisuus.analytics.report.Question;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.text.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The coordination report over HTTP. */
@Path("/api/analytics/v1/reports/coordination")
@Tag(name = "Results")
@RunOnVirtualThread
public class CoordinationResource extends FiguresResource {
  private final CoordinationDesk desk;

  CoordinationResource(CoordinationDesk desk, Fresh fresh) {
    super(fresh);
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
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "readCoordinationReport",
      summary = "Read the coordination report",
      description =
          "What the coordination of participation did in the whole county: the expert bank with its"
              + " states on the last day, enquiries, needs, messages, meetings and their fees, for"
              + " local days from and to, both included. INT is for staff, PUB is what may be"
              + " published. A withheld figure is null with suppressed true, without a reason.")
  @APIResponse(
      responseCode = "200",
      description = "The report",
      content = @Content(schema = @Schema(implementation = CoordinationView.class)))
  @APIResponse(responseCode = "304", description = "The report is the one you have")
  public Response report(
      @QueryParam("from") @Parameter(example = "2026-01-01", required = true)
          @Nullable LocalDate from,
      @QueryParam("to") @Parameter(example = "2026-06-30", required = true) @Nullable LocalDate to,
      @QueryParam("audience") @Parameter(description = "INT unless said")
          @Nullable Audience audience,
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
      @Context Request request) {
    var question = Question.of(null, from, to, audience, null);
    return answer(desk.read(question, Language.of(lang, acceptLanguage)), request);
  }
}
