package fi.osallisuus.registry.jobdescription;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Acknowledgements over HTTP. */
@Path(Api.BASE + "/experts/{id}/acknowledgements")
@RunOnVirtualThread
@Tag(name = "Job descriptions")
public class AcknowledgementResource extends RegistryResource {
  private final AcknowledgementDesk desk;

  AcknowledgementResource(AcknowledgementDesk desk) {
    this.desk = desk;
  }

  @GET
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.MODEL_OWNER,
    Roles.DPO,
    Roles.EXPERT,
    Roles.DEVELOPER_CLIENT
  })
  @Operation(
      summary = "List an expert's acknowledgements",
      description = "Which versions, and when.")
  public Page<AcknowledgementView> list(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(id, Keyset.of(limit, cursor));
  }

  @POST
  @RolesAllowed({Roles.COORDINATOR, Roles.EXPERT, Roles.DEVELOPER_CLIENT})
  @Idempotent
  @Operation(
      summary = "Acknowledge a job description",
      description =
          "The published version (DESCRIPTION_NOT_CURRENT), once (ALREADY_ACKNOWLEDGED); by the person,"
              + " or recorded by the coordinator.")
  public RestResponse<AcknowledgementView> acknowledge(
      @PathParam("id") UUID id, @Valid @NotNull Acknowledge request) {
    var view = desk.acknowledge(id, request);
    return created("/experts/" + id + "/acknowledgements", view, 1);
  }
}
