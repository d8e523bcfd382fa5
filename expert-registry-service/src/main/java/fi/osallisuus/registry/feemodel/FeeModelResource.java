package fi.osallisuus.registry.feemodel;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.RegistryResource;
import io.quarkus.security.Authenticated;
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

/** Fee models over HTTP. */
@Path(Api.BASE + "/fee-models")
@RunOnVirtualThread
@Tag(name = "Fee models", description = "What is paid for which work, in versions")
public class FeeModelResource extends RegistryResource {
  private final FeeModelDesk desk;

  FeeModelResource(FeeModelDesk desk) {
    this.desk = desk;
  }

  @GET
  @Authenticated
  @Operation(summary = "List fee models", description = "All versions, in order of creation.")
  public Page<FeeModelView> list(
      @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(Keyset.of(limit, cursor));
  }

  @GET
  @Path("{id}")
  @Authenticated
  @Operation(summary = "Read a fee model", description = "One version.")
  public RestResponse<FeeModelView> get(@PathParam("id") UUID id) {
    return answer(desk.get(id));
  }

  @POST
  @RolesAllowed(Roles.HR)
  @Idempotent
  @Operation(
      summary = "Draft a fee model",
      description =
          "Basis, amount, the modes of work it pays for, rules for no-shows and breaks, dated travel"
              + " rates, days of validity. A known code drafts its next version.")
  public RestResponse<FeeModelView> draft(@Valid @NotNull DraftFeeModel request) {
    var view = desk.draft(request);
    return created("/fee-models/" + view.id(), view, view.version());
  }

  @POST
  @Path("{id}:approve")
  @RolesAllowed(Roles.HR)
  @Operation(
      summary = "Approve a fee model",
      description =
          "From then on it pays. The version before ends the day before; another model for the same"
              + " mode and day is refused (FEE_MODEL_OVERLAP). Work that waited for a model gets its"
              + " fee entries at once.")
  public RestResponse<FeeModelView> approve(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.approve(id, ifMatch));
  }

  private static RestResponse<FeeModelView> answer(FeeModelView view) {
    return ok(view, view.version());
  }
}
