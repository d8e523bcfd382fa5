package fi.osallisuus.feedback.action;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.feedback.FeedbackResource;
import fi.osallisuus.feedback.source.SourceKind;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Actions over HTTP. */
@Path(Api.BASE + "/actions")
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER})
@Tag(name = "Actions", description = "What is done about what people have said")
public class ActionResource extends FeedbackResource {
  private final ActionDesk desk;

  ActionResource(ActionDesk desk) {
    this.desk = desk;
  }

  @GET
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.UNIT_MANAGER,
    Roles.PROFESSIONAL,
    Roles.CASE_LEAD,
    Roles.PROJECT_MANAGER,
    Roles.MODEL_OWNER,
    Roles.BOARD_MEMBER,
    Roles.ANALYST,
    Roles.SYSTEM
  })
  @Operation(
      summary = "List actions",
      description = "By state, what they came from, unit, body or municipality; oldest first.")
  public Page<ActionView> list(
      @QueryParam("status") @Nullable ActionStatus status,
      @QueryParam("source") @Nullable SourceKind source,
      @QueryParam("sourceId") @Nullable UUID sourceId,
      @QueryParam("unitId") @Nullable UUID unitId,
      @QueryParam("bodyId") @Nullable UUID bodyId,
      @QueryParam("municipality") @Nullable String municipality,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(
        new ActionSearch(status, source, sourceId, unitId, bodyId, municipality),
        Keyset.of(limit, cursor));
  }

  @GET
  @Path("due")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.UNIT_MANAGER,
    Roles.PROJECT_MANAGER,
    Roles.MODEL_OWNER,
    Roles.SYSTEM
  })
  @Operation(
      summary = "List what is due",
      description =
          "Actions in hand whose day is not after `by`, the most urgent first; two weeks ahead unless"
              + " said. The event `action.reminder` tells of each a week before its day and weekly"
              + " after it.")
  public Page<ActionView> due(
      @QueryParam("by") @Nullable LocalDate by,
      @QueryParam("unitId") @Nullable UUID unitId,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.due(by, unitId, cursor, Limits.of(limit));
  }

  @GET
  @Path("{actionId}")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.UNIT_MANAGER,
    Roles.PROFESSIONAL,
    Roles.CASE_LEAD,
    Roles.PROJECT_MANAGER,
    Roles.MODEL_OWNER,
    Roles.BOARD_MEMBER,
    Roles.ANALYST,
    Roles.SYSTEM
  })
  @Operation(summary = "Read an action", description = "With its origin, owner and days.")
  public RestResponse<ActionView> get(@PathParam("actionId") UUID id) {
    return answer(desk.get(id));
  }

  @POST
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.UNIT_MANAGER,
    Roles.PROFESSIONAL,
    Roles.CASE_LEAD,
    Roles.PROJECT_MANAGER
  })
  @Operation(
      summary = "Propose an action",
      description =
          "Linked to at least one source of one kind. Refused: SOURCE_UNKNOWN, SOURCE_REPEATED,"
              + " ACTION_OWNER_INCOMPLETE, UNIT_UNKNOWN, BODY_UNKNOWN, DUE_DATE_PAST.")
  public RestResponse<ActionView> propose(@Valid @NotNull ProposeAction request) {
    var view = desk.propose(request);
    return created("/actions/" + view.id(), view, view.version());
  }

  @PATCH
  @Path("{actionId}")
  @Operation(
      summary = "Change an action",
      description = "Its words, its day or who is responsible, until it is over (ACTION_OVER).")
  public RestResponse<ActionView> change(
      @PathParam("actionId") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ChangeAction request) {
    return answer(desk.change(id, ifMatch, request));
  }

  @POST
  @Path("{actionId}:agree")
  @Operation(
      summary = "Agree on an action",
      description =
          "PROPOSED → AGREED, with a responsible role and a day (ACTION_INCOMPLETE; S1-16).")
  public RestResponse<ActionView> agree(
      @PathParam("actionId") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull AgreeAction request) {
    return answer(desk.agree(id, ifMatch, request));
  }

  @POST
  @Path("{actionId}:start")
  @Operation(summary = "Start an action", description = "AGREED → IN_PROGRESS.")
  public RestResponse<ActionView> start(
      @PathParam("actionId") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.start(id, ifMatch));
  }

  @POST
  @Path("{actionId}:implement")
  @Operation(
      summary = "Say that an action is done",
      description = "AGREED or IN_PROGRESS → IMPLEMENTED, today.")
  public RestResponse<ActionView> implement(
      @PathParam("actionId") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.implement(id, ifMatch));
  }

  @POST
  @Path("{actionId}:reject")
  @Operation(
      summary = "Reject an action",
      description =
          "To REJECTED from any state before the end, with a reason that residents may read"
              + " (PUBLIC_TEXT_TOO_SHORT), in Swedish too in a bilingual county"
              + " (LANGUAGE_REQUIRED).")
  public RestResponse<ActionView> reject(
      @PathParam("actionId") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull RejectAction request) {
    return answer(desk.reject(id, ifMatch, request));
  }

  private static RestResponse<ActionView> answer(ActionView view) {
    return ok(view, view.version());
  }
}
