package fi.osallisuus.registry.expert;

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

/** Contact data over HTTP, apart from the profile. */
@Path(Api.BASE + "/experts/{id}/contact")
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.EXPERT, Roles.DEVELOPER_CLIENT})
@Tag(name = "Experts")
public class ContactResource extends RegistryResource {
  private final ContactDesk desk;

  ContactResource(ContactDesk desk) {
    this.desk = desk;
  }

  @GET
  @Operation(
      summary = "Read name and address",
      description = "By the coordinator or the person; every reading is audited.")
  public RestResponse<ContactView> read(@PathParam("id") UUID id) {
    return answer(desk.read(id));
  }

  @PUT
  @Operation(
      summary = "Write name and address",
      description =
          "By the coordinator or the person. The first writing needs no If-Match, later ones do."
              + " Contact data stand in no event and in no other answer.")
  public RestResponse<ContactView> write(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull PutContact request) {
    return answer(desk.write(id, request, ifMatch));
  }

  private static RestResponse<ContactView> answer(ContactView view) {
    return ok(view, view.version());
  }
}
