package fi.osallisuus.analytics.peer;

import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.text.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The peer-reception report over HTTP, and its export. */
@Path("/api/analytics/v1/reports/peer-reception")
@Tag(name = "Results", description = "Figures after disclosure control")
@RunOnVirtualThread
public class ReportResource {
  private final PeerDesk desk;
  private final Fresh fresh;
  private final Audit audit;

  ReportResource(PeerDesk desk, Fresh fresh, Audit audit) {
    this.desk = desk;
    this.fresh = fresh;
    this.audit = audit;
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
  public Response report(
      @QueryParam("unit") @Parameter(description = "Unit; the county without it")
          @Nullable UUID unit,
      @QueryParam("from") @Parameter(example = "2026-03-23") @Nullable LocalDate from,
      @QueryParam("to") @Parameter(example = "2026-04-10") @Nullable LocalDate to,
      @QueryParam("audience") @Parameter(description = "INT unless said")
          @Nullable Audience audience,
      @QueryParam("perVisit") @Parameter(example = "50.00") @Nullable BigDecimal perVisit,
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
      @Context Request request) {
    var question = Question.of(unit, from, to, audience, perVisit);
    var locale = Language.of(lang, acceptLanguage);
    return answer(fresh.tagged(ReportView.of(question, desk.answer(question), locale)), request);
  }

  @GET
  @Path("/export")
  @RolesAllowed({Roles.ANALYST, Roles.MODEL_OWNER, Roles.UNIT_MANAGER, Roles.COORDINATOR})
  @Produces("text/csv")
  @Transactional
  @Operation(
      operationId = "exportPeerReceptionReport",
      summary = "Export the peer-reception report",
      description =
          "The same cells as CSV (RFC 4180, UTF-8), withheld alike. The reason is mandatory and"
              + " stands in the audit trail. 422 REASON_MISSING without it.")
  public Response export(
      @QueryParam("unit") @Nullable UUID unit,
      @QueryParam("from") @Parameter(example = "2026-03-23") @Nullable LocalDate from,
      @QueryParam("to") @Parameter(example = "2026-04-10") @Nullable LocalDate to,
      @QueryParam("audience") @Nullable Audience audience,
      @QueryParam("perVisit") @Parameter(example = "50.00") @Nullable BigDecimal perVisit,
      @QueryParam("reason") @Parameter(example = "REPORTING") @Nullable ExportReason reason,
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
    if (reason == null) {
      throw Problem.unprocessable("REASON_MISSING", "Say why the figures are exported.");
    }
    var question = Question.of(unit, from, to, audience, perVisit);
    var report = ReportView.of(question, desk.answer(question), Language.of(lang, acceptLanguage));
    audit.record(
        "exported:" + reason.name().toLowerCase(Locale.ROOT),
        "peer-reception-report",
        unit == null ? "county" : unit);
    return Response.ok(Csv.of(report), "text/csv;charset=UTF-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"peer-reception-%s-%s.csv\"".formatted(from, to))
        .build();
  }

  /** 304 when the reader has exactly this answer; answers differ by language. */
  static Response answer(Fresh.Tagged tagged, Request request) {
    var tag = new EntityTag(tagged.tag());
    var known = request.evaluatePreconditions(tag);
    var response = known == null ? Response.ok(tagged.body()) : known;
    return response
        .tag(tag)
        .header(HttpHeaders.VARY, "Accept-Language, Authorization")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .build();
  }
}
