package fi.osallisuus.registry.matching;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.RegistryResource;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What an expert wants to be asked for, over HTTP. */
@Path(Api.BASE + "/experts/{id}/work-wishes")
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.EXPERT, Roles.DEVELOPER_CLIENT})
@Tag(name = "Assignment requests")
public class WishResource extends RegistryResource {
  private final WishDesk desk;

  WishResource(WishDesk desk) {
    this.desk = desk;
  }

  @GET
  @Operation(
      summary = "Read what an expert wants to be asked for",
      description = "By the coordinator or the person; without a limit where nothing was said.")
  public RestResponse<WishView> read(@PathParam("id") UUID id) {
    return answer(desk.read(id));
  }

  @PUT
  @Operation(
      summary = "Say what an expert wants to be asked for",
      description =
          "A limit of work in a calendar month (receptions and assignments), and units in which the"
              + " expert does not want to work; why is not asked. The first writing needs no"
              + " If-Match, later ones do.")
  public RestResponse<WishView> write(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull WorkWish request) {
    return answer(desk.write(id, request, ifMatch));
  }

  private static RestResponse<WishView> answer(WishView view) {
    return ok(view, view.version());
  }
}
