package fi.osallisuus.feedback.assessment;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.feedback.FeedbackResource;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Series of assessments over HTTP. */
@Path(Api.BASE + "/assessment-series")
@RunOnVirtualThread
@RolesAllowed(Roles.CASE_LEAD)
@Tag(
    name = "Assessments",
    description = "How a case's situation changes, item by item; there is no total score")
public class AssessmentResource extends FeedbackResource {
  private final AssessmentDesk desk;

  AssessmentResource(AssessmentDesk desk) {
    this.desk = desk;
  }

  @GET
  @Operation(
      summary = "List series",
      description =
          "By case, unit or state; oldest first. A pseudonymous case is personal data: the look is"
              + " audited.")
  public Page<SeriesView> list(
      @QueryParam("caseRef") @Nullable String caseRef,
      @QueryParam("unitId") @Nullable UUID unitId,
      @QueryParam("status") @Nullable SeriesStatus status,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(caseRef, unitId, status, Keyset.of(limit, cursor));
  }

  @POST
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      summary = "Open a series",
      description =
          "Fixes the instrument version for all assessments of the case. Refused:"
              + " INSTRUMENT_UNKNOWN, INSTRUMENT_NOT_PUBLISHED, INSTRUMENT_NOT_A_METER,"
              + " UNIT_UNKNOWN, INITIATIVE_UNKNOWN, ASSESSMENT_SERIES_EXISTS.")
  public RestResponse<SeriesView> open(@Valid @NotNull OpenSeries request) {
    var view = desk.open(request);
    return created("/assessment-series/" + view.id(), view, view.version());
  }

  @GET
  @Path("{seriesId}")
  @Operation(
      summary = "Read a series",
      description = "All its assessments, each item on its own. The look is audited.")
  public RestResponse<SeriesView> read(@PathParam("seriesId") UUID id) {
    return answer(desk.get(id));
  }

  @POST
  @Path("{seriesId}/assessments")
  @Idempotent
  @ResponseStatus(201)
  @APIResponse(responseCode = "201", description = "The series with the new assessment")
  @Operation(
      summary = "Take an assessment",
      description =
          "START first and once, MID as often as it helps, END once and last. Refused:"
              + " ASSESSMENT_STARTED, ASSESSMENT_NOT_STARTED, ASSESSMENT_SERIES_ENDED (409);"
              + " ASSESSMENT_INVALID with every item at fault, ASSESSMENT_EMPTY, ASSESSMENT_ORDER"
              + " (422).")
  public RestResponse<SeriesView> take(
      @PathParam("seriesId") UUID id, @Valid @NotNull TakeAssessment request) {
    var view = desk.take(id, request);
    return created("/assessment-series/" + view.id(), view, view.version());
  }

  @PUT
  @Path("{seriesId}/assessments/{position}")
  @Operation(
      summary = "Correct an assessment",
      description =
          "Puts right what was typed wrongly; phase and place stay (ASSESSMENT_PHASE_STAYS). The"
              + " first is at 0. Needs If-Match.")
  public RestResponse<SeriesView> correct(
      @PathParam("seriesId") UUID id,
      @PathParam("position") int position,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull TakeAssessment request) {
    return answer(desk.correct(id, position, ifMatch, request));
  }

  @POST
  @Path("{seriesId}:drop-out")
  @Operation(
      summary = "Say that the client has left",
      description = "OPEN to DROPPED_OUT: there will be no last assessment, and no change is told.")
  public RestResponse<SeriesView> dropOut(
      @PathParam("seriesId") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.dropOut(id, ifMatch));
  }

  private static RestResponse<SeriesView> answer(SeriesView view) {
    return ok(view, view.version());
  }
}
