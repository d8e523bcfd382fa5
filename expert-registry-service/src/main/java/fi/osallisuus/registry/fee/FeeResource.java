package fi.osallisuus.registry.fee;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.RegistryResource;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Fee entries over HTTP. */
@Path(Api.BASE + "/fee-entries")
@RunOnVirtualThread
@Tag(name = "Fee entries", description = "What is owed for what was worked")
public class FeeResource extends RegistryResource {
  private final FeeDesk desk;
  private final FeeSight sight;

  FeeResource(FeeDesk desk, FeeSight sight) {
    this.desk = desk;
    this.sight = sight;
  }

  @GET
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.UNIT_MANAGER,
    Roles.HR,
    Roles.DPO,
    Roles.EXPERT,
    Roles.DEVELOPER_CLIENT
  })
  @Operation(
      summary = "List fee entries",
      description =
          "By status, expert, unit, mode, source (a reception, a meeting, an assignment) and days"
              + " worked. An expert sees the own entries only.")
  public Page<FeeView> list(
      @QueryParam("status") @Nullable FeeStatus status,
      @QueryParam("expertId") @Nullable UUID expertId,
      @QueryParam("unitId") @Nullable UUID unitId,
      @QueryParam("mode") @Nullable String mode,
      @QueryParam("receptionId") @Nullable UUID receptionId,
      @QueryParam("meetingId") @Nullable UUID meetingId,
      @QueryParam("assignmentId") @Nullable UUID assignmentId,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var source = FeeSource.of(receptionId, meetingId, assignmentId);
    return sight.list(
        new FeeSearch(status, expertId, unitId, mode, source.kind(), source.id(), from, to),
        Keyset.of(limit, cursor));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.UNIT_MANAGER,
    Roles.HR,
    Roles.DPO,
    Roles.EXPERT,
    Roles.DEVELOPER_CLIENT
  })
  @Operation(summary = "Read a fee entry", description = "With its lines and the total.")
  public RestResponse<FeeView> get(@PathParam("id") UUID id) {
    var view = sight.get(id);
    return ok(view, view.version());
  }

  @POST
  @RolesAllowed(Roles.COORDINATOR)
  @Idempotent
  @Operation(
      summary = "Propose a fee by hand",
      description =
          "For work that no reception tells of. 409 NO_FEE_MODEL if HR has approved none for that"
              + " mode and day.")
  public RestResponse<FeeView> propose(@Valid @NotNull ProposeFee request) {
    var entry = desk.propose(request);
    return created("/fee-entries/" + entry.id(), FeeView.of(entry), entry.version());
  }

  @POST
  @Path("{id}/expenses")
  @RolesAllowed({Roles.COORDINATOR, Roles.EXPERT, Roles.DEVELOPER_CLIENT})
  @Idempotent
  @Operation(
      summary = "Add an expense",
      description =
          "While the entry is undecided (FEE_ENTRY_CLOSED). Kilometres are priced by the model's"
              + " travel rate of the day; the others say what they cost.")
  public RestResponse<FeeView> addExpense(
      @PathParam("id") UUID id, @Valid @NotNull AddExpense request) {
    var entry = desk.addExpense(id, request);
    return created("/fee-entries/" + id, FeeView.of(entry), entry.version());
  }

  @DELETE
  @Path("{id}/expenses/{expenseId}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EXPERT, Roles.DEVELOPER_CLIENT})
  @Operation(summary = "Take an expense back", description = "While the entry is undecided.")
  public RestResponse<FeeView> removeExpense(
      @PathParam("id") UUID id,
      @PathParam("expenseId") UUID expenseId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.removeExpense(id, expenseId, ifMatch));
  }

  @POST
  @Path("{id}:decline")
  @RolesAllowed({Roles.COORDINATOR, Roles.EXPERT, Roles.DEVELOPER_CLIENT})
  @Operation(
      summary = "Decline the fee",
      description = "PROPOSED → DECLINED_BY_EXPERT. Expenses stay payable and can be approved.")
  public RestResponse<FeeView> decline(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.decline(id, ifMatch));
  }

  @POST
  @Path("{id}:approve")
  @RolesAllowed(Roles.UNIT_MANAGER)
  @Operation(
      summary = "Approve a fee entry",
      description =
          "PROPOSED or DECLINED_BY_EXPERT → APPROVED. Not by the beneficiary or the proposer"
              + " (403 FOUR_EYES), not where the total is nothing (NOTHING_TO_PAY).")
  public RestResponse<FeeView> approve(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.approve(id, ifMatch));
  }

  @POST
  @Path("{id}:reject")
  @RolesAllowed(Roles.UNIT_MANAGER)
  @Operation(
      summary = "Reject a fee entry",
      description = "With a reason code; not by the beneficiary or the proposer (403 FOUR_EYES).")
  public RestResponse<FeeView> reject(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull RejectFee request) {
    return answer(desk.reject(id, request, ifMatch));
  }

  private static RestResponse<FeeView> answer(FeeEntry entry) {
    return ok(FeeView.of(entry), entry.version());
  }
}
