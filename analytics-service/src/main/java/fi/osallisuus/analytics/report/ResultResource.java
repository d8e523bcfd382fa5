package fi.osallisuus.analytics.report;

import fi.osallisuus.analytics.disclosure.Answer;
import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.indicator.Indicator;
import fi.osallisuus.analytics.indicator.Indicators;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.problem.Problem;
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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Single results over HTTP: declared combinations only, taken out of the same computation. */
@Path("/api/analytics/v1/results")
@Tag(name = "Results")
@RunOnVirtualThread
public class ResultResource extends FiguresResource {
  private final Desks desks;

  ResultResource(Desks desks, Fresh fresh) {
    super(fresh);
    this.desks = desks;
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
      operationId = "readResult",
      summary = "Read one result",
      description =
          "One indicator, or one of its declared breakdowns, for a unit and period. Other"
              + " combinations are refused with 422 NOT_DECLARED and the list of what is allowed:"
              + " free cross-tables are how small groups are found. 422 PUBLIC_PERIOD_TOO_SHORT for"
              + " public figures from responses over less than a month.")
  @APIResponse(
      responseCode = "200",
      description = "The result",
      content = @Content(schema = @Schema(implementation = ResultView.class)))
  @APIResponse(responseCode = "304", description = "The result is the one you have")
  @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
  public Response result(
      @QueryParam("indicator") @Parameter(example = "VISITS_COMPLETED", required = true)
          @Nullable String id,
      @QueryParam("breakdown") @Parameter(example = "CLIENT_TYPE") @Nullable String by,
      @QueryParam("unit") @Nullable UUID unit,
      @QueryParam("from") @Parameter(example = "2026-03-23", required = true)
          @Nullable LocalDate from,
      @QueryParam("to") @Parameter(example = "2026-04-10", required = true) @Nullable LocalDate to,
      @QueryParam("audience") @Nullable Audience audience,
      @QueryParam("perVisit") @Parameter(example = "50.00") @Nullable BigDecimal perVisit,
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
      @Context Request request) {
    var indicator = declared(id);
    var breakdown = by == null ? null : declared(indicator, by);
    var question = Question.of(unit, from, to, audience, perVisit);
    if (question.audience() == Audience.PUB
        && indicator.fromResponses()
        && !question.scope().atLeastAMonth()) {
      throw Problem.unprocessable(
          "PUBLIC_PERIOD_TOO_SHORT", "Public figures from responses need at least a month.");
    }
    var answers = desks.of(indicator.report()).answer(question).outcome().answers();
    var locale = Language.of(lang, acceptLanguage);
    var scope = question.scope();
    var view =
        new ResultView(
            indicator.id(),
            by,
            scope.unit(),
            scope.from(),
            scope.to(),
            question.audience(),
            breakdown == null
                ? FigureView.of(
                    indicator,
                    (Answer.Single) Objects.requireNonNull(answers.get(indicator.id())),
                    locale)
                : null,
            breakdown == null
                ? null
                : BreakdownView.of(
                    indicator,
                    breakdown,
                    Objects.requireNonNull(
                        answers.get(Outcome.key(indicator.id(), breakdown.by()))),
                    locale));
    return answer(view, request);
  }

  private static Indicator declared(@Nullable String id) {
    return Indicators.find(id == null ? "" : id)
        .orElseThrow(
            () ->
                Problem.unprocessable("NOT_DECLARED", "There is no such indicator.")
                    .with("allowed", Indicators.all().stream().map(Indicator::id).toList()));
  }

  private static Indicator.Breakdown declared(Indicator indicator, String by) {
    return indicator.breakdowns().stream()
        .filter(breakdown -> breakdown.by().equals(by))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.unprocessable("NOT_DECLARED", "The indicator is not split that way.")
                    .with(
                        "allowed",
                        indicator.breakdowns().stream().map(Indicator.Breakdown::by).toList()));
  }
}
