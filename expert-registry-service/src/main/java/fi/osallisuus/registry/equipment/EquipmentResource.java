package fi.osallisuus.registry.equipment;

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

/** Equipment over HTTP. */
@Path(Api.BASE + "/equipment")
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER})
@Tag(name = "Equipment", description = "Tablets and the like that experts are lent")
public class EquipmentResource extends RegistryResource {
  private final EquipmentDesk desk;

  EquipmentResource(EquipmentDesk desk) {
    this.desk = desk;
  }

  @GET
  @Operation(summary = "List equipment", description = "By state and by who has it.")
  public Page<EquipmentView> list(
      @QueryParam("state") @Nullable EquipmentStatus state,
      @QueryParam("expertId") @Nullable UUID expertId,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(state, expertId, Keyset.of(limit, cursor));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Read a piece of equipment", description = "Where it is and who has it.")
  public RestResponse<EquipmentView> get(@PathParam("id") UUID id) {
    return answer(desk.get(id));
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Register a piece of equipment",
      description = "AVAILABLE from then on. 409 DEVICE_KNOWN if the number is taken.")
  public RestResponse<EquipmentView> register(@Valid @NotNull RegisterEquipment request) {
    var view = desk.register(request);
    return created("/equipment/" + view.id(), view, view.version());
  }

  @POST
  @Path("{id}:hand-out")
  @Operation(
      summary = "Hand out to an expert",
      description = "AVAILABLE → HANDED_OUT. 409 EXPERT_NOT_AT_WORK before there is a contract.")
  public RestResponse<EquipmentView> handOut(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull HandOut request) {
    return answer(desk.handOut(id, request, ifMatch));
  }

  @POST
  @Path("{id}:return")
  @Operation(summary = "Take back", description = "HANDED_OUT, or LOST and found again → RETURNED.")
  public RestResponse<EquipmentView> takeBack(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull OnDay request) {
    return answer(desk.takeBack(id, request, ifMatch));
  }

  @POST
  @Path("{id}:report-lost")
  @Operation(summary = "Report as lost", description = "Any other state → LOST.")
  public RestResponse<EquipmentView> miss(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull OnDay request) {
    return answer(desk.miss(id, request, ifMatch));
  }

  @POST
  @Path("{id}:release")
  @Operation(
      summary = "Release for the next loan",
      description = "RETURNED → AVAILABLE, when it has been wiped and checked.")
  public RestResponse<EquipmentView> release(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.release(id, ifMatch));
  }

  private static RestResponse<EquipmentView> answer(EquipmentView view) {
    return ok(view, view.version());
  }
}
