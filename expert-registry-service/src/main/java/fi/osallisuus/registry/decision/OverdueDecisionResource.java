package fi.osallisuus.registry.decision;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Decisions on all initiatives over HTTP, as far as somebody must act on them. */
@Path(Api.BASE + "/initiative-decisions")
@RunOnVirtualThread
@Tag(name = "Initiative decisions")
public class OverdueDecisionResource {
  private final DecisionDesk desk;

  OverdueDecisionResource(DecisionDesk desk) {
    this.desk = desk;
  }

  @GET
  @Path("overdue")
  @RolesAllowed({
    Roles.ADMIN,
    Roles.ANALYST,
    Roles.BOARD_MEMBER,
    Roles.CASE_LEAD,
    Roles.COORDINATOR,
    Roles.DPO,
    Roles.HR,
    Roles.MODEL_OWNER,
    Roles.PROFESSIONAL,
    Roles.PROJECT_MANAGER,
    Roles.UNIT_MANAGER
  })
  @Operation(
      summary = "List overdue decisions",
      description =
          "Undecided ones of all initiatives whose expected month is over, the longest waiting first"
              + " (S4-33).")
  public Page<DecisionView> overdue(
      @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
    return desk.overdue(limit, cursor);
  }
}
