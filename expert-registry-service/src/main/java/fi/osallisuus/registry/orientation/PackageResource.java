package fi.osallisuus.registry.orientation;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Orientation packages over HTTP. */
@Path(Api.BASE + "/orientation-packages")
@RunOnVirtualThread
@Tag(name = "Orientation", description = "What every expert goes through before the first client")
public class PackageResource extends RegistryResource {
  private final PackageDesk desk;

  PackageResource(PackageDesk desk) {
    this.desk = desk;
  }

  @GET
  @Authenticated
  @Operation(summary = "List orientation packages", description = "All versions with their items.")
  public Page<PackageView> list(
      @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(Keyset.of(limit, cursor));
  }

  @GET
  @Path("{id}")
  @Authenticated
  @Operation(summary = "Read an orientation package", description = "One version with its items.")
  public RestResponse<PackageView> get(@PathParam("id") UUID id) {
    return answer(desk.get(id));
  }

  @POST
  @RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER})
  @Idempotent
  @Operation(
      summary = "Draft an orientation package",
      description =
          "For experts, receiving units or single workers. A known code drafts its next version with"
              + " the reason; 409 DRAFT_EXISTS while one is unpublished. NETWORK_TASK is for units and"
              + " workers (NETWORK_TASK_AUDIENCE).")
  public RestResponse<PackageView> draft(@Valid @NotNull DraftPackage request) {
    var view = desk.draft(request);
    return created("/orientation-packages/" + view.id(), view, view.version());
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER})
  @Operation(
      summary = "Rewrite a draft package",
      description = "409 ALREADY_PUBLISHED or IN_REVIEW: only a draft changes.")
  public RestResponse<PackageView> rewrite(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull DraftPackage request) {
    return answer(desk.rewrite(id, request, ifMatch));
  }

  @POST
  @Path("{id}:send-back")
  @RolesAllowed({Roles.HR, Roles.MODEL_OWNER, Roles.COORDINATOR})
  @Operation(
      summary = "Send a package back to be rewritten",
      description = "IN_REVIEW → DRAFT; 409 NOT_SUBMITTED.")
  public RestResponse<PackageView> sendBack(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.sendBack(id, ifMatch));
  }

  @POST
  @Path("{id}:submit")
  @RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER})
  @Operation(
      summary = "Submit a package for review",
      description = "In a bilingual county every title needs Swedish (SWEDISH_REQUIRED).")
  public RestResponse<PackageView> submit(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.submit(id, ifMatch));
  }

  @POST
  @Path("{id}:publish")
  @RolesAllowed({Roles.HR, Roles.MODEL_OWNER})
  @Operation(
      summary = "Publish an orientation package",
      description =
          "A submitted version (NOT_SUBMITTED), by somebody else than its writer (403 FOUR_EYES). From"
              + " then on it cannot be changed, and the version before is SUPERSEDED.")
  public RestResponse<PackageView> publish(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.publish(id, ifMatch));
  }

  private static RestResponse<PackageView> answer(PackageView view) {
    return ok(view, view.version());
  }
}
