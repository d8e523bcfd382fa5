package fi.osallisuus.registry.fee;

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

/** The standing choice about fees over HTTP. */
@Path(Api.BASE + "/experts/{id}/fee-choice")
@RunOnVirtualThread
@Tag(name = "Fee entries")
public class FeeChoiceResource extends RegistryResource {
  private final FeeChoiceDesk desk;

  FeeChoiceResource(FeeChoiceDesk desk) {
    this.desk = desk;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.HR, Roles.DPO, Roles.EXPERT, Roles.DEVELOPER_CLIENT})
  @Operation(
      summary = "Read whether fees are declined beforehand",
      description = "Version 0 and `declined` false while the person has said nothing.")
  public RestResponse<FeeChoiceView> get(@PathParam("id") UUID id) {
    var view = desk.get(id);
    return ok(view, view.version());
  }

  @PUT
  @RolesAllowed({Roles.COORDINATOR, Roles.EXPERT, Roles.DEVELOPER_CLIENT})
  @Operation(
      summary = "Say beforehand whether fees are wanted",
      description =
          "Entries proposed from then on are DECLINED_BY_EXPERT at once, with their expenses payable;"
              + " entries that stand already keep their state. By the person, or recorded by the"
              + " coordinator.")
  public RestResponse<FeeChoiceView> choose(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ChooseFee request) {
    var view = desk.choose(id, request, ifMatch);
    return ok(view, view.version());
  }
}
