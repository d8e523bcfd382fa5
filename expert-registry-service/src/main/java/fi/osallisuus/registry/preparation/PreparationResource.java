package fi.osallisuus.registry.preparation;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The preparation of an initiative over HTTP. */
@Path(Api.BASE + "/initiatives/{id}/preparation-items")
@RunOnVirtualThread
@Tag(name = "Preparation", description = "What must be in place before the pilot")
@RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER, Roles.PROJECT_MANAGER})
public class PreparationResource extends RegistryResource {
  private final PreparationDesk desk;

  PreparationResource(PreparationDesk desk) {
    this.desk = desk;
  }

  @GET
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
      summary = "List the preparation",
      description = "Items in the order of their creation; whether it is enough says …/readiness.")
  public Page<ItemView> list(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(id, Keyset.of(limit, cursor));
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Add an item",
      description = "An area of PREPARATION_AREA, who sees to it, and whether the pilot needs it.")
  public RestResponse<ItemView> add(@PathParam("id") UUID id, @Valid @NotNull PutItem request) {
    var view = desk.add(id, request);
    return created("/initiatives/" + id + "/preparation-items", view, view.version());
  }

  @POST
  @Path("usual")
  @Idempotent
  @Operation(
      summary = "Add the usual items",
      description =
          "Premises, safety, fee model and the others that a pilot of peer reception needs; those"
              + " that are in the list already stay as they are (S0-21…S0-43).")
  public Page<ItemView> addUsual(@PathParam("id") UUID id, @Valid @NotNull AddUsual request) {
    return desk.addUsual(id, request);
  }

  @PUT
  @Path("{itemId}")
  @Operation(
      summary = "Change an item",
      description = "Its state among others: what is DONE has its day (DONE_ON).")
  public RestResponse<ItemView> change(
      @PathParam("id") UUID id,
      @PathParam("itemId") UUID itemId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull PutItem request) {
    var view = desk.change(id, itemId, request, ifMatch);
    return ok(view, view.version());
  }
}
