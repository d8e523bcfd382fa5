package fi.osallisuus.registry.initiative;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.RegistryResource;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The lists that are kept about an initiative, over HTTP; each is replaced as a whole. */
@Path(Api.BASE + "/initiatives/{id}")
@RunOnVirtualThread
@Tag(name = "Initiatives")
@RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER, Roles.PROJECT_MANAGER})
public class DossierResource extends RegistryResource {
  private final InitiativeDesk desk;

  DossierResource(InitiativeDesk desk) {
    this.desk = desk;
  }

  @PUT
  @Path("goals")
  @Operation(
      summary = "Set the goals",
      description =
          "Each with a code of its own (GOAL_TWICE), the codes of its indicators, baseline and"
              + " target. Without an indicator it is listed as not measurable yet.")
  public RestResponse<InitiativeView> goals(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull PutGoals request) {
    return answer(desk.putGoals(id, request, ifMatch));
  }

  @PUT
  @Path("description")
  @Operation(
      summary = "Describe the initiative",
      description =
          "By the template: need, solution, roles, process, results, spread. From EVALUATION on it"
              + " is due until all six are there (S2-31, S2-33).")
  public RestResponse<InitiativeView> description(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull PutDescription request) {
    return answer(desk.putDescription(id, request, ifMatch));
  }

  @PUT
  @Path("result")
  @Operation(
      summary = "Say what came of it",
      description = "The result statement that closing needs, and how far it is in use (S0-46).")
  public RestResponse<InitiativeView> result(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull PutResult request) {
    return answer(desk.putResult(id, request, ifMatch));
  }

  @PUT
  @Path("evidence")
  @Operation(
      summary = "Set the evidence",
      description = "Stories, surveys, feedback, research and other counties' work (S3-36).")
  public RestResponse<InitiativeView> evidence(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull PutEvidence request) {
    return answer(desk.putEvidence(id, request, ifMatch));
  }

  @PUT
  @Path("recognitions")
  @Operation(
      summary = "Set the recognitions",
      description = "Awards and the like, also after the end (S4-01).")
  public RestResponse<InitiativeView> recognitions(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull PutRecognitions request) {
    return answer(desk.putRecognitions(id, request, ifMatch));
  }

  @PUT
  @Path("resources")
  @Operation(
      summary = "Set working time and funding",
      description =
          "Full-time equivalents by role, and periods of money. A role that rests on project money"
              + " with nothing after it is warned of (SUSTAINABILITY, S3-37).")
  public RestResponse<InitiativeView> resources(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull PutResources request) {
    return answer(desk.putResources(id, request, ifMatch));
  }

  @PUT
  @Path("links")
  @Operation(
      summary = "Set pages and contacts",
      description =
          "Addresses are not called over the network: `checkedOn` is set by hand, a dead page is"
              + " marked so (S2-32). Contacts are roles with a functional mailbox (S4-34).")
  public RestResponse<InitiativeView> links(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull PutLinks request) {
    return answer(desk.putLinks(id, request, ifMatch));
  }

  private static RestResponse<InitiativeView> answer(InitiativeView view) {
    return ok(view, view.version());
  }
}
