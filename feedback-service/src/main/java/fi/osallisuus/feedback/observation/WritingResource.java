package fi.osallisuus.feedback.observation;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.feedback.FeedbackResource;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Writing an observation report over HTTP: its author only. */
@Path(Api.BASE + "/observation-reports/{id:[^:/]+}")
@RunOnVirtualThread
@RolesAllowed(Roles.EXPERT)
@Tag(name = "Observation reports")
public class WritingResource extends FeedbackResource {
  private final ReportDesk desk;

  WritingResource(ReportDesk desk) {
    this.desk = desk;
  }

  @PUT
  @Operation(
      summary = "Write the summary",
      description =
          "The summary, whom the expert met (as counts) and the time used for writing, while it is a"
              + " DRAFT. 404 for everybody but its author; 409 REPORT_FROZEN once submitted.")
  public RestResponse<ReportView> write(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull WriteReport request) {
    return answer(desk.write(id, ifMatch, request));
  }

  @POST
  @Path("observations")
  @Idempotent
  @Operation(
      summary = "Write down an observation",
      description =
          """
          With one of the four categories and whether it is good or to be improved. HEARD, told by a patient or a
          relative, needs their oral consent (422 ORAL_CONSENT_REQUIRED) and words from which nobody is recognised (422
          HEARD_IDENTIFIES names what was found; take it out, or say `checked` where it is harmless). `urgent` tells the
          ward at once and the report stays a draft; words of danger ask for it (422 DANGER_WORDS). 422 CONSENT_NOT_EXPECTED, FOCUS_QUESTION_UNKNOWN; 409 REPORT_FROZEN,
          TOO_MANY_OBSERVATIONS.
          """)
  public RestResponse<ReportView> add(
      @PathParam("id") UUID id, @Valid @NotNull WriteObservation request) {
    var view = desk.add(id, request);
    return created("/observation-reports/" + id, view, view.version());
  }

  @PUT
  @Path("observations/{observationId:[^:/]+}")
  @Operation(
      summary = "Reword an observation",
      description =
          "While the report is a DRAFT, by the same rules. What the ward has been told as urgent stays"
              + " urgent; the ward reads the new words.")
  public RestResponse<ReportView> rewrite(
      @PathParam("id") UUID id,
      @PathParam("observationId") UUID observationId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull WriteObservation request) {
    return answer(desk.rewrite(id, observationId, ifMatch, request));
  }

  @DELETE
  @Path("observations/{observationId:[^:/]+}")
  @Operation(
      summary = "Take an observation back",
      description =
          "While the report is a DRAFT. 409 URGENT_STAYS for what the ward has been told as urgent.")
  public RestResponse<ReportView> remove(
      @PathParam("id") UUID id,
      @PathParam("observationId") UUID observationId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.remove(id, observationId, ifMatch));
  }

  @POST
  @Path("corrections/{correctionId:[^:/]+}:answer")
  @Operation(
      summary = "Answer a correction",
      description =
          "The author decides: ACCEPTED with the new words, which become another edition, or KEPT. 409"
              + " CORRECTION_ANSWERED; 422 CORRECTED_TEXT, TEXT_TOO_LONG.")
  public RestResponse<ReportView> correction(
      @PathParam("id") UUID id,
      @PathParam("correctionId") UUID correctionId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull AnswerCorrection request) {
    return answer(desk.answer(id, correctionId, ifMatch, request));
  }

  private static RestResponse<ReportView> answer(ReportView view) {
    return ok(view, view.version());
  }
}
