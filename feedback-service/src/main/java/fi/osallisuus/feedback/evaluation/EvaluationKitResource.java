package fi.osallisuus.feedback.evaluation;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The evaluation kit over HTTP. */
@Path("/api/feedback/v1/initiatives/{initiativeId}/evaluation-kit")
@Tag(name = "Evaluation", description = "How far the evaluation of an initiative has come")
@RunOnVirtualThread
public class EvaluationKitResource {
  private final EvaluationKit kit;
  private final KitPlanner planner;

  EvaluationKitResource(EvaluationKit kit, KitPlanner planner) {
    this.kit = kit;
    this.planner = planner;
  }

  @GET
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.ADMIN,
    Roles.MODEL_OWNER,
    Roles.PROJECT_MANAGER,
    Roles.UNIT_MANAGER,
    Roles.ANALYST
  })
  @Operation(
      summary = "Read the evaluation kit of an initiative",
      description =
          "The four tools of its evaluation (clients' experience, visits, experts' and"
              + " professionals' experience), each with its state and how much there is. Collections"
              + " belong to it by their initiativeId.")
  public KitView read(@PathParam("initiativeId") UUID id) {
    return kit.of(id);
  }

  @POST
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.COORDINATOR, Roles.PROJECT_MANAGER})
  @APIResponse(responseCode = "201", description = "The kit with nothing missing any more")
  @Operation(
      summary = "Plan what is missing of an evaluation",
      description =
          "Plans an anonymous collection for each survey of the kit that has none, with the newest"
              + " published version of its instrument; all of them or none. Their channels and their"
              + " opening are then the coordinator's. Refused: KIT_COMPLETE,"
              + " INSTRUMENT_NOT_PUBLISHED (409), UNIT_NOT_OF_INITIATIVE, UNIT_UNKNOWN,"
              + " PERIOD_INVALID.")
  public KitView plan(@PathParam("initiativeId") UUID id, @Valid @NotNull PlanKit request) {
    return planner.plan(id, request);
  }
}
