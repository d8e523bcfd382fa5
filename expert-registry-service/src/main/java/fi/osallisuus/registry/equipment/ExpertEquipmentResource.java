package fi.osallisuus.registry.equipment;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What one expert was lent, over HTTP. */
@Path(Api.BASE + "/experts/{id}/equipment")
@RunOnVirtualThread
@Tag(name = "Equipment")
public class ExpertEquipmentResource {
  private final EquipmentDesk desk;

  ExpertEquipmentResource(EquipmentDesk desk) {
    this.desk = desk;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.DPO, Roles.EXPERT, Roles.DEVELOPER_CLIENT})
  @Operation(
      summary = "List what an expert was lent",
      description = "What the expert has now and had before; the expert sees the own ones.")
  public Page<LoanView> of(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.of(id, Keyset.of(limit, cursor));
  }
}
