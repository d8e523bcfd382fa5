package fi.osallisuus.analytics.policy;

import fi.osallisuus.analytics.disclosure.Policy;
import fi.osallisuus.kit.actor.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The suppression policy over HTTP. */
@Path("/api/analytics/v1/suppression-policy")
@Tag(name = "Disclosure control", description = "Why small numbers are not shown")
public class PolicyResource {
  private final PolicyView view;

  PolicyResource(Policy policy) {
    this.view = PolicyView.of(policy);
  }

  @GET
  @RolesAllowed({
    Roles.ADMIN,
    Roles.ANALYST,
    Roles.MODEL_OWNER,
    Roles.UNIT_MANAGER,
    Roles.COORDINATOR,
    Roles.DPO,
    Roles.SYSTEM
  })
  @Operation(
      operationId = "readSuppressionPolicy",
      summary = "Read the suppression policy",
      description =
          "The thresholds in force and the rules in words. Thresholds are settings of the"
              + " installation and may only be raised above their floors; a service with a lower"
              + " one does not start.")
  public PolicyView read() {
    return view;
  }
}
