package fi.osallisuus.registry.confidentiality;

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

/** The confidentiality undertaking over HTTP. */
@Path(Api.BASE + "/experts/{id}/confidentiality")
@RunOnVirtualThread
@Tag(name = "Expert's papers")
public class UndertakingResource extends RegistryResource {
  private final UndertakingDesk desk;

  UndertakingResource(UndertakingDesk desk) {
    this.desk = desk;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.HR, Roles.DPO, Roles.EXPERT, Roles.DEVELOPER_CLIENT})
  @Operation(
      summary = "Read the confidentiality undertaking",
      description = "404 while the expert has not given one.")
  public RestResponse<UndertakingView> read(@PathParam("id") UUID id) {
    return answer(desk.read(id));
  }

  @PUT
  @RolesAllowed({Roles.COORDINATOR, Roles.EXPERT, Roles.DEVELOPER_CLIENT})
  @Operation(
      summary = "Give the confidentiality undertaking",
      description =
          "By the person, or recorded by the coordinator from paper. The first needs no If-Match.")
  public RestResponse<UndertakingView> give(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull GiveUndertaking request) {
    return answer(desk.give(id, request, ifMatch));
  }

  private static RestResponse<UndertakingView> answer(UndertakingView view) {
    return ok(view, view.version());
  }
}
