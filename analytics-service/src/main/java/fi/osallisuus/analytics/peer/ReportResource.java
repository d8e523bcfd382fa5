package fi.osallisuus.analytics.peer;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The peer-reception report over HTTP. */
@Path("/api/analytics/v1/reports/peer-reception")
@Tag(name = "Results", description = "Figures after disclosure control")
@RunOnVirtualThread
public class ReportResource extends FiguresResource {
  private final PeerDesk desk;

  ReportResource(PeerDesk desk, Fresh fresh) {
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
      operationId = "readPeerReceptionReport",
      summary = "Read the peer-reception report",
      description =
          "Every figure of a peer reception for a unit with the units below it, or the county, and"
              + " local days from and to, both included. Responses carry only their week: a period"
              + " holds the weeks whose Thursday lies in it. INT is for staff, PUB is what may be"
              + " published. A withheld figure is null with suppressed true, without a reason.")
  @APIResponse(
      responseCode = "200",
      description = "The report",
      content = @Content(schema = @Schema(implementation = ReportView.class)))
  @APIResponse(responseCode = "304", description = "The report is the one you have")
  @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
  public Response report(
      @QueryParam("unit") @Parameter(description = "Unit; the county without it")
          @Nullable UUID unit,
      @QueryParam("from") @Parameter(example = "2026-03-23", required = true)
          @Nullable LocalDate from,
      @QueryParam("to") @Parameter(example = "2026-04-10", required = true) @Nullable LocalDate to,
      @QueryParam("audience") @Parameter(description = "INT unless said")
          @Nullable Audience audience,
      @QueryParam("perVisit") @Parameter(example = "50.00") @Nullable BigDecimal perVisit,
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
      @Context Request request) {
    var question = Question.of(unit, from, to, audience, perVisit);
    return answer(desk.read(question, Language.of(lang, acceptLanguage)), request);
  }
}
