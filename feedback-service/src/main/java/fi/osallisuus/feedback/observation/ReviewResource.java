package fi.osallisuus.feedback.observation;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.feedback.FeedbackResource;
import fi.osallisuus.feedback.action.NewAction;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Going through a report over HTTP. */
@Path(Api.BASE + "/observation-reports/{id:[^:/]+}")
@RunOnVirtualThread
@RolesAllowed({Roles.UNIT_MANAGER, Roles.COORDINATOR})
@Tag(name = "Observation reports")
public class ReviewResource extends FeedbackResource {
  private final ReviewDesk desk;

  ReviewResource(ReviewDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("reviews")
  @Idempotent
  @Operation(
      summary = "Record that it was gone through",
      description =
          """
          With the SUPERVISORS of the area, and by the UNIT in a WARD_HOUR or on a DEVELOPMENT_DAY; once each, in any
          order, though the supervisors should come first. Roles and a count of those present, no names. 409
          REPORT_NOT_SUBMITTED, REVIEW_EXISTS, REPORT_CLOSED; 422 FORUM_REQUIRED, FORUM_NOT_EXPECTED, DATE_IN_FUTURE,
          REVIEW_BEFORE_SUMMARY, and what is refused of an action (ACTION_INCOMPLETE, ACTION_OWNER_INCOMPLETE,
          DUE_DATE_PAST): then nothing is kept.
          """)
  public RestResponse<ReportView> goThrough(
      @PathParam("id") UUID id, @Valid @NotNull GoThrough request) {
    var view = desk.goThrough(id, request);
    return created("/observation-reports/" + id, view, view.version());
  }

  @POST
  @Path("corrections")
  @Idempotent
  @Operation(
      summary = "Ask for a fact to be corrected",
      description =
          "The unit may set facts right, not what the expert thought or felt; the author decides on"
              + " the words. 409 REPORT_NOT_SUBMITTED, REPORT_CLOSED; 404 for an observation of"
              + " another report.")
  public RestResponse<ReportView> ask(
      @PathParam("id") UUID id, @Valid @NotNull AskCorrection request) {
    var view = desk.ask(id, request);
    return created("/observation-reports/" + id, view, view.version());
  }

  @POST
  @Path("actions")
  @Idempotent
  @Operation(
      summary = "Agree on an action",
      description =
          "Something that is done about the report, with who is responsible and by when; it lives on"
              + " under `/actions`. Unit and ward are those of the shift unless said. 409"
              + " REPORT_NOT_SUBMITTED, REPORT_CLOSED; 422 ACTION_INCOMPLETE,"
              + " ACTION_OWNER_INCOMPLETE, UNIT_UNKNOWN, BODY_UNKNOWN, DUE_DATE_PAST.")
  public RestResponse<ReportView> agree(
      @PathParam("id") UUID id, @Valid @NotNull NewAction request) {
    var view = desk.agree(id, request);
    return created("/observation-reports/" + id, view, view.version());
  }
}
