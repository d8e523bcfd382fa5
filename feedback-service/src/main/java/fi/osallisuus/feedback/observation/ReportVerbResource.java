package fi.osallisuus.feedback.observation;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.feedback.FeedbackResource;
import fi.osallisuus.kit.actor.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The steps of an observation report over HTTP. */
@Path(Api.BASE + "/observation-reports")
@RunOnVirtualThread
@Tag(name = "Observation reports")
public class ReportVerbResource extends FeedbackResource {
  private final ReportDesk author;
  private final ReviewDesk desk;

  ReportVerbResource(ReportDesk author, ReviewDesk desk) {
    this.author = author;
    this.desk = desk;
  }

  @POST
  @Path("{id:[^:/]+}:submit")
  @RolesAllowed(Roles.EXPERT)
  @Operation(
      summary = "Hand in the summary",
      description =
          "DRAFT → SUBMITTED by its author: an edition is frozen, the staff read it from now on, and"
              + " the time used for writing is paid. Due ten days after the shift; late is possible."
              + " 422 SUMMARY_MISSING, MET_COUNTS_MISSING (unless booking has counted); 409"
              + " OBSERVATIONS_MISSING, REPORT_TRANSITION.")
  public RestResponse<ReportView> submit(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(author.submit(id, ifMatch));
  }

  @POST
  @Path("{id:[^:/]+}:confirm-facts")
  @RolesAllowed(Roles.UNIT_MANAGER)
  @Operation(
      summary = "Confirm the facts",
      description =
          "The unit has read it and its facts are right, or have been set right. 409"
              + " CORRECTIONS_OPEN while the author has not answered; REPORT_NOT_SUBMITTED.")
  public RestResponse<ReportView> confirmFacts(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.confirmFacts(id, ifMatch));
  }

  @POST
  @Path("{id:[^:/]+}:no-actions")
  @RolesAllowed({Roles.UNIT_MANAGER, Roles.COORDINATOR})
  @Operation(
      summary = "Say why nothing is done",
      description =
          "Instead of actions; the report can be closed then. 409 ACTIONS_AGREED when there are some,"
              + " REPORT_NOT_SUBMITTED, REPORT_CLOSED.")
  public RestResponse<ReportView> noActions(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull NoActions request) {
    return answer(desk.noActions(id, ifMatch, request));
  }

  @POST
  @Path("{id:[^:/]+}:close")
  @RolesAllowed({Roles.UNIT_MANAGER, Roles.COORDINATOR})
  @Operation(
      summary = "Close a report",
      description =
          "Once the supervisors and the ward have both gone through it (409 REVIEWS_INCOMPLETE names"
              + " who has not) and actions are agreed, or it is said why not (409 ACTIONS_MISSING).")
  public RestResponse<ReportView> close(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.close(id, ifMatch));
  }

  @POST
  @Path("{id:[^:/]+}:not-written")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Give a report up",
      description =
          "DRAFT → NOT_WRITTEN when no report will come of the shift. What was begun is taken away;"
              + " what the ward was told as urgent stays. 409 REPORT_FROZEN once submitted.")
  public RestResponse<ReportView> notWritten(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.giveUp(id, ifMatch));
  }

  private static RestResponse<ReportView> answer(ReportView view) {
    return ok(view, view.version());
  }
}
