package fi.osallisuus.analytics.feedback;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The feedback report over HTTP. */
@Path("/api/analytics/v1/reports/feedback")
@Tag(name = "Results")
@RunOnVirtualThread
public class FeedbackResource extends FiguresResource {
  private final FeedbackDesk desk;

  FeedbackResource(FeedbackDesk desk, Fresh fresh) {
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
      operationId = "readFeedbackReport",
      summary = "Read the feedback report",
      description =
          "What people say and what follows, of a unit with the units below it or of the whole"
              + " county: surveys of staff and at events, observation on wards, the residents'"
              + " channel, oral feedback, actions, decisions, effects, proposals, issues, discussions"
              + " and publications, for local days from and to, both included, as the last day knows"
              + " them. What belongs to no unit counts for the county only. INT is for staff, PUB is"
              + " what may be published. A withheld figure is null with suppressed true, without a"
              + " reason.")
  @APIResponse(
      responseCode = "200",
      description = "The report",
      content = @Content(schema = @Schema(implementation = FeedbackView.class)))
  @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
  @APIResponse(responseCode = "304", description = "The report is the one you have")
  public Response report(
      @QueryParam("unit") @Nullable UUID unit,
      @QueryParam("from") @Parameter(example = "2026-10-01", required = true)
          @Nullable LocalDate from,
      @QueryParam("to") @Parameter(example = "2026-12-31", required = true) @Nullable LocalDate to,
      @QueryParam("audience") @Parameter(description = "INT unless said")
          @Nullable Audience audience,
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
      @Context Request request) {
    var question = Question.of(unit, from, to, audience, null);
    return answer(desk.read(question, Language.of(lang, acceptLanguage)), request);
  }
}
