package fi.osallisuus.feedback.evaluation;

import fi.osallisuus.kit.actor.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The evaluation kit over HTTP. */
@Path("/api/feedback/v1/initiatives/{initiativeId}/evaluation-kit")
@Tag(name = "Evaluation", description = "How far the evaluation of an initiative has come")
@RunOnVirtualThread
public class EvaluationKitResource {
  private final EvaluationKit kit;

  EvaluationKitResource(EvaluationKit kit) {
    this.kit = kit;
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
}
