package fi.osallisuus.registry.initiative;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.RegistryResource;
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

/** The phases of an initiative over HTTP. */
@Path(Api.BASE + "/initiatives")
@RunOnVirtualThread
@Tag(name = "Initiatives")
public class PhaseResource extends RegistryResource {
  private final PhaseDesk desk;

  PhaseResource(PhaseDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("{id}:prepare")
  @RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER, Roles.PROJECT_MANAGER})
  @Operation(summary = "Begin the preparation", description = "IDEA → PREPARATION.")
  public RestResponse<InitiativeView> prepare(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.prepare(id, ifMatch));
  }

  @POST
  @Path("{id}:start-pilot")
  @RolesAllowed(Roles.MODEL_OWNER)
  @Operation(
      summary = "Start the pilot",
      description =
          "PREPARATION → PILOTING, by the owner (NOT_THE_OWNER). Needs one OWNER and one"
              + " PROJECT_MANAGER (TEAM_INCOMPLETE) and every mandatory item of the preparation"
              + " (PREPARATION_INCOMPLETE). Without CLIENT_PERSPECTIVE in the team the owner says why"
              + " (CLIENT_PERSPECTIVE_MISSING).")
  public RestResponse<InitiativeView> startPilot(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull StartPilot request) {
    return answer(desk.startPilot(id, request, ifMatch));
  }

  @POST
  @Path("{id}:evaluate")
  @RolesAllowed(Roles.MODEL_OWNER)
  @Operation(
      summary = "Begin the evaluation",
      description = "PILOTING → EVALUATION, by the owner; the description is due from now on.")
  public RestResponse<InitiativeView> evaluate(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.evaluate(id, ifMatch));
  }

  @POST
  @Path("{id}:propose")
  @RolesAllowed(Roles.MODEL_OWNER)
  @Operation(
      summary = "Propose to make it permanent",
      description = "EVALUATION → PROPOSED, by the owner; needs a proposed decision.")
  public RestResponse<InitiativeView> propose(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.propose(id, ifMatch));
  }

  @POST
  @Path("{id}:establish")
  @RolesAllowed(Roles.MODEL_OWNER)
  @Operation(
      summary = "Establish the initiative",
      description =
          "PROPOSED → ESTABLISHED, by the owner; needs a result statement (RESULT_MISSING) and a"
              + " decision (DECISION_MISSING) that is not to stop (DECISION_SAYS_STOP).")
  public RestResponse<InitiativeView> establish(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.establish(id, ifMatch));
  }

  @POST
  @Path("{id}:end")
  @RolesAllowed(Roles.MODEL_OWNER)
  @Operation(
      summary = "End the initiative",
      description =
          "From any phase → ENDED, by the owner, with causes and lessons. What was piloted needs a"
              + " result statement (RESULT_MISSING) and a decision (DECISION_MISSING) first.")
  public RestResponse<InitiativeView> end(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull EndInitiative request) {
    return answer(desk.end(id, request, ifMatch));
  }

  private static RestResponse<InitiativeView> answer(InitiativeView view) {
    return ok(view, view.version());
  }
}
