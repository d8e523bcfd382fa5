package fi.osallisuus.registry.contract;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Contracts of all experts over HTTP, as far as somebody must act on them. */
@Path(Api.BASE + "/contracts")
@RunOnVirtualThread
@Tag(name = "Expert's papers")
public class EndingContractResource {
  private final ContractDesk desk;

  EndingContractResource(ContractDesk desk) {
    this.desk = desk;
  }

  @GET
  @Path("ending")
  @RolesAllowed({Roles.HR, Roles.COORDINATOR})
  @Operation(
      summary = "List contracts that end soon",
      description =
          "Signed contracts whose last day is within the given days, the earliest first, perhaps of"
              + " one type. Each is also told once by an event, thirty days ahead (S0-40).")
  public Page<ContractView> ending(
      @QueryParam("withinDays") @DefaultValue("30") @Min(0) @Max(366) int withinDays,
      @QueryParam("type") @Nullable ContractType type,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.ending(withinDays, type, limit, cursor);
  }
}
