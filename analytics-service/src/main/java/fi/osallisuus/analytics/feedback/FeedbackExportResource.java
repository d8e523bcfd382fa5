package fi.osallisuus.analytics.feedback;

import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.report.Csv;
import fi.osallisuus.analytics.report.ExportReason;
import fi.osallisuus.analytics.report.FiguresResource;
import fi.osallisuus.analytics.report.Fresh;
import fi.osallisuus.analytics.report.Question;
import fi.osallisuus.analytics.report.Rendered;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.text.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The feedback report as a file. */
@Path("/api/analytics/v1/reports/feedback/export")
@Tag(name = "Results")
@RunOnVirtualThread
public class FeedbackExportResource extends FiguresResource {
  private final FeedbackDesk desk;
  private final Audit audit;

  FeedbackExportResource(FeedbackDesk desk, Fresh fresh, Audit audit) {
    super(fresh);
    this.desk = desk;
    this.audit = audit;
  }

  @GET
  @RolesAllowed({Roles.ANALYST, Roles.MODEL_OWNER, Roles.UNIT_MANAGER, Roles.COORDINATOR})
  @Produces("text/csv")
  @Transactional
  @Operation(
      operationId = "exportFeedbackReport",
      summary = "Export the feedback report",
      description =
          "The same cells as CSV (RFC 4180, UTF-8), withheld alike. The reason is mandatory and"
              + " stands in the audit trail. 422 REASON_MISSING without it.")
  @APIResponse(
      responseCode = "200",
      description = "The report as CSV",
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(type = SchemaType.STRING),
              examples =
                  @ExampleObject(
                      name = "lines",
                      value =
                          "indicator,code,title,unit_name,from,to,audience,value,share,n,suppressed\n"
                              + "OBSERVATION_SHIFTS,,Observation shifts held,,2026-10-01,2026-12-31,INT,"
                              + "4,,,false\n")))
  @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
  public Response export(
      @QueryParam("unit") @Nullable UUID unit,
      @QueryParam("from") @Parameter(example = "2026-10-01", required = true)
          @Nullable LocalDate from,
      @QueryParam("to") @Parameter(example = "2026-12-31", required = true) @Nullable LocalDate to,
      @QueryParam("audience") @Nullable Audience audience,
      @QueryParam("reason") @Parameter(example = "REPORTING", required = true)
          @Nullable ExportReason reason,
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
    var action = exported(reason);
    var question = Question.of(unit, from, to, audience, null);
    var report = desk.read(question, Language.of(lang, acceptLanguage));
    audit.record(action, "feedback-report", unit == null ? "county" : unit);
    return file(
        Csv.of(question, report.unitName(), new Rendered(report.figures(), report.breakdowns())),
        "feedback",
        question);
  }
}
