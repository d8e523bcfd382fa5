package fi.osallisuus.feedback.response;

import fi.osallisuus.feedback.notice.Notices;
import fi.osallisuus.feedback.unit.KnownUnit;
import fi.osallisuus.feedback.unit.Units;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.ratelimit.RateLimited;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The survey of a public code for programs; the pages under /p/f do the same for people. */
@Path("/api/feedback/v1/public/surveys/{code}")
@Tag(name = "Public surveys", description = "Answering, without a login")
@RunOnVirtualThread
@PermitAll
public class PublicSurveyResource {
  private final SurveyDesk desk;
  private final Notices notices;
  private final Units units;

  PublicSurveyResource(SurveyDesk desk, Notices notices, Units units) {
    this.desk = desk;
    this.notices = notices;
    this.units = units;
  }

  @GET
  @RateLimited(calls = 120) // A ward's Wi-Fi is one address for many phones.
  @Operation(
      summary = "Read a survey",
      description =
          "What is asked, the not-treatment notice to show first, and a start stamp for one answer."
              + " COLLECTION_NOT_OPEN_YET (409) before and COLLECTION_CLOSED (410) after the"
              + " period.")
  @APIResponse(responseCode = "200", description = "The survey")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @APIResponse(
      responseCode = "410",
      description = "The survey has closed",
      content =
          @Content(
              mediaType = "application/problem+json",
              schema = @Schema(ref = "#/components/schemas/Problem")))
  public PublicSurvey read(@PathParam("code") String code) {
    var survey = desk.admitted(code);
    var collection = survey.collection();
    return new PublicSurvey(
        collection.audience(),
        collection.anonymity(),
        units.known(collection.unitId()).map(KnownUnit::name).orElse(null),
        collection.languages(),
        collection.opensOn(),
        collection.closesOn(),
        survey.definition().notTreatmentNotice() ? notices.current(collection.serviceCode()) : null,
        survey.door().oneTime(),
        collection.definitionHash(),
        survey.definition(),
        desk.stamp(survey.door()));
  }

  @POST
  @Path("/responses")
  @ResponseStatus(201)
  @RateLimited(calls = 120)
  @Operation(
      summary = "Answer a survey",
      description =
          "Takes one anonymous answer. The same start stamp a second time changes nothing and is"
              + " answered alike, so a repeated call is safe without an Idempotency-Key. An answer"
              + " that comes sooner than 3 s + 1 s for each item after the stamp was issued is kept"
              + " but set aside as machine-made. Answers become events in shuffled batches of five,"
              + " or when the collection closes. INVITATION_USED (410): the personal link has been"
              + " used.")
  @APIResponse(responseCode = "201", description = "The answer was taken")
  @APIResponse(
      responseCode = "410",
      description = "The survey has closed or the link is used up",
      content =
          @Content(
              mediaType = "application/problem+json",
              schema = @Schema(ref = "#/components/schemas/Problem")))
  public Received answer(@PathParam("code") String code, @Valid @NotNull SubmitResponse request) {
    var survey = desk.admitted(code);
    var sheet = AnswerSheet.strict(survey.definition(), request.answers());
    var faults = new AnswerFaults();
    faults.add("", sheet);
    faults.refuse();
    if (!survey.collection().languages().contains(request.language())) {
      throw Problem.unprocessable("LANGUAGE_UNKNOWN", "The survey is not held in this language.")
          .at("/language");
    }
    var receipt =
        desk.submit(
            survey,
            new Submission(
                request.startStamp(), request.invitation(), request.language(), null, sheet));
    return new Received(true, receipt.shown());
  }
}
