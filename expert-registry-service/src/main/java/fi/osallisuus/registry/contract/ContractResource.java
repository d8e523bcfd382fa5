package fi.osallisuus.registry.contract;

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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** An expert's contracts over HTTP. */
@Path(Api.BASE + "/experts/{id}/contracts")
@RunOnVirtualThread
@Tag(name = "Expert's papers")
public class ContractResource extends RegistryResource {
  private final ContractDesk desk;

  ContractResource(ContractDesk desk) {
    this.desk = desk;
  }

  @GET
  @RolesAllowed({Roles.HR, Roles.COORDINATOR, Roles.DPO, Roles.EXPERT, Roles.DEVELOPER_CLIENT})
  @Operation(
      summary = "List an expert's contracts",
      description = "All of them, drafts and ended ones too; the expert sees the own ones.")
  public Page<ContractView> list(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(id, Keyset.of(limit, cursor));
  }

  @POST
  @RolesAllowed(Roles.HR)
  @Idempotent
  @Operation(
      summary = "Draft a contract",
      description =
          "Type, days and the version of HR's template; not in force before it is signed.")
  public RestResponse<ContractView> draft(
      @PathParam("id") UUID id, @Valid @NotNull DraftContract request) {
    var view = desk.draft(id, request);
    return created("/experts/" + id + "/contracts", view, view.version());
  }

  @POST
  @Path("{contractId}:approve")
  @RolesAllowed(Roles.HR)
  @Operation(summary = "Approve a contract", description = "DRAFT → APPROVED, by HR.")
  public RestResponse<ContractView> approve(
      @PathParam("id") UUID id,
      @PathParam("contractId") UUID contractId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.approve(id, contractId, ifMatch));
  }

  @POST
  @Path("{contractId}:sign")
  @RolesAllowed(Roles.HR)
  @Operation(
      summary = "Record the signatures",
      description =
          "APPROVED → SIGNED. From its first day on the contract opens that part of the gate.")
  public RestResponse<ContractView> sign(
      @PathParam("id") UUID id,
      @PathParam("contractId") UUID contractId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull SignContract request) {
    return answer(desk.sign(id, contractId, request, ifMatch));
  }

  @POST
  @Path("{contractId}:terminate")
  @RolesAllowed(Roles.HR)
  @Operation(
      summary = "End a contract early",
      description =
          "SIGNED → TERMINATED with its last day. An active expert without another valid contract is"
              + " PAUSED with reason CONTRACT_NOT_VALID the day after.")
  public RestResponse<ContractView> terminate(
      @PathParam("id") UUID id,
      @PathParam("contractId") UUID contractId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull TerminateContract request) {
    return answer(desk.terminate(id, contractId, request, ifMatch));
  }

  private static RestResponse<ContractView> answer(ContractView view) {
    return ok(view, view.version());
  }
}
