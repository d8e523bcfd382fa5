package fi.osallisuus.feedback.moderation;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.feedback.FeedbackResource;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.page.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The moderators' queue and decisions over HTTP. */
@Path(Api.BASE + "/moderation/texts")
@RunOnVirtualThread
@RolesAllowed(Roles.COORDINATOR)
@Tag(name = "Moderation", description = "What people wrote, before anybody else reads it")
public class ModerationResource extends FeedbackResource {
  private final ModerationDesk desk;

  ModerationResource(ModerationDesk desk) {
    this.desk = desk;
  }

  @GET
  @Operation(
      summary = "List what waits for a moderator",
      description =
          "Every free text, what the screen found in it and a masked suggestion; by the day on which"
              + " it is due. Texts that tell of danger are due on the day they came: ask with"
              + " `danger=true` several times a day. The look is audited.")
  public Page<ModeratedTextView> queue(
      @QueryParam("kind") @Nullable TextKind kind,
      @QueryParam("subjectId") @Nullable UUID subjectId,
      @QueryParam("unitId") @Nullable UUID unitId,
      @QueryParam("language") @Nullable String language,
      @QueryParam("danger") @Nullable Boolean danger,
      @QueryParam("appeals") @Nullable Boolean appeals,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.queue(
        new QueueQuery(
            kind,
            subjectId,
            unitId,
            language,
            Boolean.TRUE.equals(danger),
            Boolean.TRUE.equals(appeals),
            QueueQuery.place(cursor),
            QueueQuery.limit(limit)));
  }

  @GET
  @Path("{textId}")
  @Operation(summary = "Read a text to moderate", description = "The look is audited.")
  public RestResponse<ModeratedTextView> get(@PathParam("textId") UUID id) {
    return answer(desk.get(id));
  }

  @POST
  @Path("{textId}:release")
  @Operation(
      summary = "Release a text as it is",
      description =
          "CLEAN or SUSPECT → RELEASED. Every kind that the screen finds must be named in `judged`"
              + " (FINDINGS_UNJUDGED) and a danger attended to (DANGER_UNATTENDED).")
  public RestResponse<ModeratedTextView> release(
      @PathParam("textId") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ReleaseText request) {
    return answer(desk.release(id, ifMatch, request));
  }

  @POST
  @Path("{textId}:redact")
  @Operation(
      summary = "Release a text without what must not be shown",
      description =
          "To REDACTED, also from RELEASED. The new text is screened too. Refused:"
              + " FINDINGS_UNJUDGED, REDACTION_CHANGES_NOTHING, DANGER_UNATTENDED. What was taken out"
              + " is erased after 30 days, unless an appeal waits.")
  public RestResponse<ModeratedTextView> redact(
      @PathParam("textId") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull RedactText request) {
    return answer(desk.redact(id, ifMatch, request));
  }

  @POST
  @Path("{textId}:hide")
  @Operation(
      summary = "Hide a text",
      description =
          "To HIDDEN, with a reason that its writer sees; it comes back by an appeal only.")
  public RestResponse<ModeratedTextView> hide(
      @PathParam("textId") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull HideText request) {
    return answer(desk.hide(id, ifMatch, request));
  }

  @POST
  @Path("{textId}:attend-danger")
  @Operation(
      summary = "Say what was done about a danger",
      description = "Before the text can be decided on; NO_DANGER_OPEN when nothing waits.")
  public RestResponse<ModeratedTextView> attend(
      @PathParam("textId") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull AttendDanger request) {
    return answer(desk.attend(id, ifMatch, request));
  }

  @POST
  @Path("{textId}:keep")
  @Operation(
      summary = "Leave a reported text as it is",
      description =
          "Somebody has looked again and agrees with the decision. Refused: NOT_REPORTED,"
              + " NOT_DECIDED.")
  public RestResponse<ModeratedTextView> keep(
      @PathParam("textId") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.keep(id, ifMatch));
  }

  @POST
  @Path("{textId}:appeal")
  @RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER, Roles.MODEL_OWNER})
  @Operation(
      summary = "Ask that another person looks at a decision",
      description =
          "Once, for staff who speak for the writer or the unit; writers do it with the code of"
              + " their post. Refused: NOT_DECIDED, APPEALED_ALREADY.")
  public RestResponse<ModeratedTextView> appeal(
      @PathParam("textId") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull AppealText request) {
    return answer(desk.appeal(id, ifMatch, request));
  }

  @POST
  @Path("{textId}:answer-appeal")
  @RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER, Roles.DPO})
  @Operation(
      summary = "Answer an appeal",
      description =
          "By somebody else than who has decided (APPEAL_NEEDS_ANOTHER_PERSON). OVERTURNED: the text"
              + " waits for another decision, which the first moderator cannot make.")
  public RestResponse<ModeratedTextView> answerAppeal(
      @PathParam("textId") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull AnswerAppeal request) {
    return answer(desk.answerAppeal(id, ifMatch, request));
  }

  private static RestResponse<ModeratedTextView> answer(ModeratedTextView view) {
    return ok(view, view.version());
  }
}
