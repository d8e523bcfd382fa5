package fi.osallisuus.feedback.effect;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.feedback.FeedbackResource;
import fi.osallisuus.feedback.action.ActionView;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Effects over HTTP, for staff. */
@Path(Api.BASE + "/effects")
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER})
@Tag(name = "Effects", description = "You said – we did: what is told to residents")
public class EffectResource extends FeedbackResource {
  private final EffectDesk desk;

  EffectResource(EffectDesk desk) {
    this.desk = desk;
  }

  @GET
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.UNIT_MANAGER,
    Roles.MODEL_OWNER,
    Roles.PROJECT_MANAGER,
    Roles.PROFESSIONAL,
    Roles.BOARD_MEMBER,
    Roles.ANALYST,
    Roles.SYSTEM
  })
  @Operation(
      summary = "List effects",
      description = "By the stage of their words, outcome or action; oldest first.")
  public Page<EffectView> list(
      @QueryParam("stage") Effect.@Nullable Stage stage,
      @QueryParam("outcome") @Nullable EffectOutcome outcome,
      @QueryParam("actionId") @Nullable UUID actionId,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(stage, outcome, actionId, Keyset.of(limit, cursor));
  }

  @GET
  @Path("untold")
  @RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER, Roles.MODEL_OWNER})
  @Operation(
      summary = "List what residents have not been told",
      description = "Actions that are implemented or rejected, and of which nothing is published.")
  public Page<ActionView> untold(
      @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
    return desk.untold(Keyset.of(limit, cursor));
  }

  @GET
  @Path("{effectId}")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.UNIT_MANAGER,
    Roles.MODEL_OWNER,
    Roles.PROJECT_MANAGER,
    Roles.PROFESSIONAL,
    Roles.BOARD_MEMBER,
    Roles.ANALYST,
    Roles.SYSTEM
  })
  @Operation(summary = "Read an effect", description = "As it is being written.")
  public RestResponse<EffectView> get(@PathParam("effectId") UUID id) {
    return answer(desk.get(id));
  }

  @POST
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      summary = "Draft an effect",
      description =
          "A draft may lack what publishing needs; what it names must be there. Refused:"
              + " SOURCE_UNKNOWN, SOURCE_REPEATED, ACTION_UNKNOWN, DECISION_UNKNOWN, UNIT_UNKNOWN.")
  public RestResponse<EffectView> draft(@Valid @NotNull PutEffect request) {
    var view = desk.draft(request);
    return created("/effects/" + view.id(), view, view.version());
  }

  @PUT
  @Path("{effectId}")
  @Operation(
      summary = "Write an effect anew",
      description =
          "Goes back to DRAFT. What is published stays as residents know it until the new words have"
              + " been reviewed and published (EFFECT_WITHDRAWN: no more).")
  public RestResponse<EffectView> edit(
      @PathParam("effectId") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull PutEffect request) {
    return answer(desk.edit(id, ifMatch, request));
  }

  @POST
  @Path("{effectId}:submit")
  @Operation(
      summary = "Hand an effect in for review",
      description =
          "DRAFT → IN_REVIEW. It says what changed or why nothing did in at least 30 characters, in"
              + " Swedish too in a bilingual county, where and when it was decided, and whose voice it"
              + " answers. Refused: EFFECT_INCOMPLETE, PUBLIC_TEXT_TOO_SHORT, LANGUAGE_REQUIRED,"
              + " QUOTE_CONSENT_MISSING, EFFECT_ACTION_STATE.")
  public RestResponse<EffectView> submit(
      @PathParam("effectId") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.submit(id, ifMatch));
  }

  @POST
  @Path("{effectId}:return")
  @Operation(summary = "Send an effect back to the writer", description = "IN_REVIEW → DRAFT.")
  public RestResponse<EffectView> sendBack(
      @PathParam("effectId") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.sendBack(id, ifMatch));
  }

  @POST
  @Path("{effectId}:publish")
  @Operation(
      summary = "Publish an effect",
      description =
          "By somebody else than who wrote it (FOUR_EYES). Residents read it at once, those who follow"
              + " are told by e-mail; the second time it becomes UPDATED.")
  public RestResponse<EffectView> publish(
      @PathParam("effectId") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.publish(id, ifMatch));
  }

  @POST
  @Path("{effectId}:withdraw")
  @Operation(
      summary = "Withdraw an effect",
      description = "Its words are shown no more; that it was there stays known. For good.")
  public RestResponse<EffectView> withdraw(
      @PathParam("effectId") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.withdraw(id, ifMatch));
  }

  private static RestResponse<EffectView> answer(EffectView view) {
    return ok(view, view.version());
  }
}
