package fi.osallisuus.feedback.item;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.feedback.DayKeyset;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Items over HTTP, for whoever handles them. */
@Path(Api.BASE + "/feedback-items")
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER})
@Tag(name = "Feedback items", description = "One thing to handle, from any source")
public class ItemResource extends FeedbackResource {
  private final ItemDesk desk;

  ItemResource(ItemDesk desk) {
    this.desk = desk;
  }

  @GET
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.UNIT_MANAGER,
    Roles.PROJECT_MANAGER,
    Roles.MODEL_OWNER,
    Roles.SYSTEM
  })
  @Operation(
      summary = "List feedback items",
      description =
          "By state, kind, unit, municipality, theme or who handles them; the longest waiting first."
              + " The words are there once a moderator has let them go.")
  public Page<ItemView> list(
      @QueryParam("status") @Nullable ItemStatus status,
      @QueryParam("kind") @Nullable ItemKind kind,
      @QueryParam("unitId") @Nullable UUID unitId,
      @QueryParam("handlerUnitId") @Nullable UUID handlerUnitId,
      @QueryParam("municipality") @Nullable String municipality,
      @QueryParam("theme") @Nullable ItemTheme theme,
      @QueryParam("urgent") @Nullable Boolean urgent,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(
        new ItemSearch(status, kind, unitId, handlerUnitId, municipality, theme, urgent, null),
        DayKeyset.of(limit, cursor));
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
          "Items with something to be done not after `by` (two weeks ahead unless said), the most"
              + " urgent first: to be looked at within three working days, to be replied to within"
              + " fourteen days where a reply was asked for. `overdue` marks what is late. The event"
              + " `item.reminder` tells of each near its day and weekly after it.")
  public Page<ItemView> due(
      @QueryParam("by") @Nullable LocalDate by,
      @QueryParam("handlerUnitId") @Nullable UUID handlerUnitId,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.due(by, handlerUnitId, DayKeyset.of(limit, cursor));
  }

  @GET
  @Path("{itemId}")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.UNIT_MANAGER,
    Roles.PROJECT_MANAGER,
    Roles.MODEL_OWNER,
    Roles.SYSTEM
  })
  @Operation(summary = "Read a feedback item", description = "With its steps and what came of it.")
  public RestResponse<ItemView> get(@PathParam("itemId") UUID id) {
    return answer(desk.get(id));
  }

  @POST
  @Path("{itemId}:assign")
  @APIResponse(responseCode = "200", description = "The item in its new state")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(
      summary = "Give an item to somebody",
      description =
          "SCREENED to ASSIGNED, to a unit, a role or both (HANDLER_MISSING, UNIT_UNKNOWN); what is"
              + " in hand may be handed on. This is the triage that is due within three working"
              + " days.")
  public RestResponse<ItemView> assign(
      @PathParam("itemId") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull AssignItem request) {
    return answer(desk.assign(id, ifMatch, request));
  }

  @POST
  @Path("{itemId}:start")
  @APIResponse(responseCode = "200", description = "The item in its new state")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(summary = "Take an item in hand", description = "ASSIGNED to IN_PROGRESS.")
  public RestResponse<ItemView> start(
      @PathParam("itemId") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.start(id, ifMatch));
  }

  @POST
  @Path("{itemId}/steps")
  @APIResponse(responseCode = "200", description = "The item with the step")
  @Operation(
      summary = "Write down what was said of an item",
      description =
          "That it was DISCUSSED in a meeting, that somebody was ASKED, or a NOTE. For staff only:"
              + " neither the receipt nor an event shows it.")
  public RestResponse<ItemView> note(
      @PathParam("itemId") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull AddStep request) {
    return answer(desk.note(id, ifMatch, request));
  }

  @POST
  @Path("{itemId}:answer")
  @APIResponse(responseCode = "200", description = "The item in its new state")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(
      summary = "Answer an item",
      description =
          "To ANSWERED, with words that whoever said it reads with the receipt code. A contact that"
              + " was left is erased a week later.")
  public RestResponse<ItemView> answer(
      @PathParam("itemId") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull AnswerItem request) {
    return answer(desk.answer(id, ifMatch, request));
  }

  @POST
  @Path("{itemId}:close")
  @APIResponse(responseCode = "200", description = "The item in its new state")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(
      summary = "Close an item",
      description =
          "ANSWERED to CLOSED, or IN_PROGRESS to CLOSED where no reply was asked for (REPLY_OWED"
              + " otherwise). The contact is erased.")
  public RestResponse<ItemView> close(
      @PathParam("itemId") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.close(id, ifMatch));
  }

  @POST
  @Path("{itemId}:reject")
  @APIResponse(responseCode = "200", description = "The item in its new state")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(
      summary = "Reject an item",
      description =
          "To REJECTED with a reason that the receipt shows; a DUPLICATE may name the other item"
              + " (DUPLICATE_OF, ITEM_UNKNOWN). The contact is erased.")
  public RestResponse<ItemView> reject(
      @PathParam("itemId") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull RejectItem request) {
    return answer(desk.reject(id, ifMatch, request));
  }

  @POST
  @Path("{itemId}:mark-urgent")
  @RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER, Roles.PROFESSIONAL, Roles.CASE_LEAD})
  @APIResponse(responseCode = "200", description = "The item, due today")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(
      summary = "Mark an item as urgent",
      description =
          "A matter of safety: it is due today, the event `item.urgent` tells of it at once, and it"
              + " is never published (S2-14). What the screen finds of danger is urgent by itself.")
  public RestResponse<ItemView> makeUrgent(
      @PathParam("itemId") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.makeUrgent(id, ifMatch));
  }

  private static RestResponse<ItemView> answer(ItemView view) {
    return ok(view, view.version());
  }
}
