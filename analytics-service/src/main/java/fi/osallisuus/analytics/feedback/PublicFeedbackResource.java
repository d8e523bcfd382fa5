package fi.osallisuus.analytics.feedback;

import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.report.Counties;
import fi.osallisuus.analytics.report.FiguresResource;
import fi.osallisuus.analytics.report.Fresh;
import fi.osallisuus.analytics.report.Question;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.ratelimit.RateLimited;
import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.kit.text.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What anyone may see of what people say in a county and of what follows. */
@Path("/api/analytics/v1/public/counties/{county}/reports/feedback")
@Tag(name = "Public")
@RunOnVirtualThread
public class PublicFeedbackResource extends FiguresResource {
  private final FeedbackDesk desk;
  private final Tenancy tenancy;

  PublicFeedbackResource(FeedbackDesk desk, Fresh fresh, Tenancy tenancy) {
    super(fresh);
    this.desk = desk;
    this.tenancy = tenancy;
  }

  @GET
  @PermitAll
  @RateLimited
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "readPublicFeedbackReport",
      summary = "Read the public feedback report",
      description =
          "The public audience of the report, for whole calendar months (422"
              + " PERIOD_NOT_WHOLE_MONTHS otherwise). People stay counted as they were shown until at"
              + " least five differ; answers need a unit that is at least a team.")
  @APIResponse(
      responseCode = "200",
      description = "The public report",
      content = @Content(schema = @Schema(implementation = FeedbackView.class)))
  @APIResponse(responseCode = "304", description = "The report is the one you have")
  public Response report(
      @PathParam("county") @Parameter(example = "15") String county,
      @QueryParam("unit") @Nullable UUID unit,
      @QueryParam("from") @Parameter(example = "2026-10-01", required = true)
          @Nullable LocalDate from,
      @QueryParam("to") @Parameter(example = "2026-12-31", required = true) @Nullable LocalDate to,
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
      @Context Request request) {
    if (!Counties.exist(county)) {
      throw Problem.notFound("county");
    }
    var question = Question.of(unit, from, to, Audience.PUB, null).onTheGridOfMonths();
    tenancy.enter(county);
    return answer(desk.read(question, Language.of(lang, acceptLanguage)), request);
  }
}
