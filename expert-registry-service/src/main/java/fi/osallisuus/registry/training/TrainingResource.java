package fi.osallisuus.registry.training;

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

/** Trainings over HTTP. */
@Path(Api.BASE + "/experts/{id}/trainings")
@RunOnVirtualThread
@Tag(name = "Expert's papers", description = "What the gate to ACTIVE asks for")
public class TrainingResource extends RegistryResource {
  private final TrainingDesk desk;

  TrainingResource(TrainingDesk desk) {
    this.desk = desk;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.DPO, Roles.EXPERT, Roles.DEVELOPER_CLIENT})
  @Operation(summary = "List an expert's trainings", description = "Verified or not yet.")
  public Page<TrainingView> list(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(id, Keyset.of(limit, cursor));
  }

  @POST
  @RolesAllowed(Roles.COORDINATOR)
  @Idempotent
  @Operation(
      summary = "Add a training",
      description = "Provider, name, hours and last day; no number of hours is demanded.")
  public RestResponse<TrainingView> add(
      @PathParam("id") UUID id, @Valid @NotNull AddTraining request) {
    var view = desk.add(id, request);
    return created("/experts/" + id + "/trainings", view, view.version());
  }

  @POST
  @Path("{trainingId}:verify")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Verify a training",
      description = "409 EVIDENCE_NOT_SEEN unless the evidence was seen, now or before (S0-30).")
  public RestResponse<TrainingView> verify(
      @PathParam("id") UUID id,
      @PathParam("trainingId") UUID trainingId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull VerifyTraining request) {
    var view = desk.verify(id, trainingId, request, ifMatch);
    return ok(view, view.version());
  }
}
