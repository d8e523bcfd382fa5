package fi.osallisuus.registry.fee;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.registry.Api;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Totals of fees over HTTP. */
@Path(Api.BASE + "/fee-totals")
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER, Roles.HR, Roles.MODEL_OWNER})
@Tag(name = "Fee entries")
public class FeeTotalsResource {
  private final FeeTotals totals;

  FeeTotalsResource(FeeTotals totals) {
    this.totals = totals;
  }

  @GET
  @Operation(
      summary = "Add up fees and expenses",
      description =
          "Of the days worked, both included, split by mode, unit, month or status. Rejected entries"
              + " are left out unless asked for.")
  public FeeTotalsView get(
      @QueryParam("workedFrom") @NotNull LocalDate from,
      @QueryParam("workedTo") @NotNull LocalDate to,
      @QueryParam("groupBy") @DefaultValue("MODE") FeeGrouping groupBy,
      @QueryParam("status") @Nullable FeeStatus status,
      @QueryParam("mode") @Nullable String mode,
      @QueryParam("unitId") @Nullable UUID unitId) {
    return totals.of(from, to, groupBy, status, mode, unitId);
  }
}
