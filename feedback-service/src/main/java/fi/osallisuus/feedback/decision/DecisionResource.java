package fi.osallisuus.feedback.decision;

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

/** Decisions over HTTP. */
@Path(Api.BASE + "/decisions")
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER, Roles.UNIT_MANAGER})
@Tag(name = "Decisions", description = "What bodies decide, and what people had said before it")
public class DecisionResource extends FeedbackResource {
  private final DecisionDesk desk;

  DecisionResource(DecisionDesk desk) {
    this.desk = desk;
  }

  @GET
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.MODEL_OWNER,
    Roles.UNIT_MANAGER,
    Roles.PROFESSIONAL,
    Roles.PROJECT_MANAGER,
    Roles.BOARD_MEMBER,
    Roles.ANALYST,
    Roles.SYSTEM
  })
  @Operation(
      summary = "List decisions",
      description =
          "By kind, body and days. withoutInput=true: those that nobody's experience stands behind"
              + " (S2-02). inForceOn: what holds on a day, such as policy lines. inputId: what was"
              + " decided on one thing that people had said.")
  public Page<DecisionView> list(
      @QueryParam("kind") @Nullable DecisionKind kind,
      @QueryParam("bodyId") @Nullable UUID bodyId,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @QueryParam("inForceOn") @Nullable LocalDate inForceOn,
      @QueryParam("inputId") @Nullable UUID inputId,
      @QueryParam("withoutInput") boolean withoutInput,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(
        new DecisionSearch(kind, bodyId, from, to, inForceOn, inputId, withoutInput),
        Keyset.of(limit, cursor));
  }

  @GET
  @Path("{decisionId}")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.MODEL_OWNER,
    Roles.UNIT_MANAGER,
    Roles.PROFESSIONAL,
    Roles.PROJECT_MANAGER,
    Roles.BOARD_MEMBER,
    Roles.ANALYST,
    Roles.SYSTEM
  })
  @Operation(summary = "Read a decision", description = "With its reasons and inputs.")
  public RestResponse<DecisionView> get(@PathParam("decisionId") UUID id) {
    return answer(desk.get(id));
  }

  @POST
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      summary = "Record a decision",
      description =
          "With its day, reasons and inputs; a policy line with the day from which it holds. Refused:"
              + " DATE_IN_FUTURE, BODY_UNKNOWN, SOURCE_UNKNOWN, SOURCE_REPEATED, VALIDITY_REQUIRED,"
              + " DATES_REVERSED, PUBLIC_TEXT_TOO_SHORT, LANGUAGE_REQUIRED. `missingSectors` tells"
              + " which sectors the body lacked that day (S1-13).")
  public RestResponse<DecisionView> record(@Valid @NotNull RecordDecision request) {
    var view = desk.record(request);
    return created("/decisions/" + view.id(), view, view.version());
  }

  @POST
  @Path("{decisionId}:link")
  @Operation(
      summary = "Link a decision to what people had said",
      description = "Adds inputs; those that are linked already stay as they are.")
  public RestResponse<DecisionView> link(
      @PathParam("decisionId") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull LinkInputs request) {
    return answer(desk.link(id, ifMatch, request));
  }

  @POST
  @Path("{decisionId}:end")
  @Operation(
      summary = "End a policy line",
      description = "Names its last day. Refused: NOT_A_POLICY_LINE, DATES_REVERSED.")
  public RestResponse<DecisionView> end(
      @PathParam("decisionId") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull EndPolicy request) {
    return answer(desk.end(id, ifMatch, request));
  }

  private static RestResponse<DecisionView> answer(DecisionView view) {
    return ok(view, view.version());
  }
}
