package fi.osallisuus.registry.fee;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Work without a fee entry, over HTTP. */
@Path(Api.BASE + "/fee-problems")
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.HR})
@Tag(name = "Fee entries")
public class FeeProblemResource {
  private final FeeSight sight;
  private final Proposals proposals;

  FeeProblemResource(FeeSight sight, Proposals proposals) {
    this.sight = sight;
    this.proposals = proposals;
  }

  @GET
  @Operation(
      summary = "List work that cannot be paid yet",
      description =
          "NO_FEE_MODEL: HR has approved none for that mode and day; NO_TRAVEL_RATE: its model has no"
              + " rate for the kilometres; EXPERT_UNKNOWN, UNIT_UNKNOWN: the registry has no such one."
              + " Nothing that was worked is lost.")
  public Page<FeeProblemView> list(
      @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
    return sight.problems(Keyset.of(limit, cursor));
  }

  @POST
  @Path("{id}:retry")
  @Operation(
      summary = "Try again to make the fee entry",
      description =
          "Approving a model does it by itself; this is for the other causes. The answer has no"
              + " problem when the entry was made.")
  public FeeProblemView retry(@PathParam("id") UUID id) {
    proposals.retry(id);
    return sight.problem(id);
  }

  @POST
  @Path("{id}:assign-unit")
  @Operation(
      summary = "Say which unit pays",
      description =
          "For work told without a unit, or with one that the registry does not know (UNIT_UNKNOWN):"
              + " the entry is made at once, if nothing else is missing.")
  public FeeProblemView assignUnit(@PathParam("id") UUID id, @Valid @NotNull PayingUnit request) {
    proposals.paidBy(id, request.unitId());
    return sight.problem(id);
  }
}
