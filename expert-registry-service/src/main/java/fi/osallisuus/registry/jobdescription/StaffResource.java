package fi.osallisuus.registry.jobdescription;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.RegistryResource;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
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

/** Who must and who has acknowledged a job description, over HTTP. */
@Path(Api.BASE + "/job-descriptions/{id}")
@RunOnVirtualThread
@Tag(name = "Job descriptions")
public class StaffResource extends RegistryResource {
  private final StaffDesk desk;

  StaffResource(StaffDesk desk) {
    this.desk = desk;
  }

  @PUT
  @Path("acknowledgers")
  @RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER})
  @Operation(
      summary = "Say which staff must acknowledge",
      description =
          "Staff of the receiving units and the owner; experts of the mode are asked in any case. Also"
              + " for a published version, and copied to the next. One line for each account"
              + " (ACKNOWLEDGER_TWICE).")
  public RestResponse<DescriptionView> ask(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull AskAcknowledgers request) {
    var view = desk.ask(id, request, ifMatch);
    return ok(view, view.version());
  }

  @POST
  @Path("acknowledgement")
  @RolesAllowed({
    Roles.ADMIN,
    Roles.COORDINATOR,
    Roles.MODEL_OWNER,
    Roles.PROJECT_MANAGER,
    Roles.UNIT_MANAGER,
    Roles.PROFESSIONAL,
    Roles.CASE_LEAD,
    Roles.HR
  })
  @Idempotent
  @Operation(
      summary = "Acknowledge a job description as staff",
      description =
          "By the caller in person, for the published version (DESCRIPTION_NOT_CURRENT), once for a"
              + " major version (ALREADY_ACKNOWLEDGED).")
  public RestResponse<StaffAcknowledgementView> acknowledge(@PathParam("id") UUID id) {
    var view = desk.acknowledge(id);
    return created("/job-descriptions/" + id + "/acknowledgement-report", view, 1);
  }

  @GET
  @Path("acknowledgement-report")
  @RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER, Roles.HR, Roles.DPO})
  @Operation(
      summary = "Who has acknowledged a job description and who has not",
      description =
          "Counts, the required staff, and the experts of the mode by the page; an acknowledgement of"
              + " any minor version counts for its major one. `missingOnly` lists those still to be"
              + " asked.")
  public ReportView report(
      @PathParam("id") UUID id,
      @QueryParam("missingOnly") @DefaultValue("false") boolean missingOnly,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.report(id, missingOnly, Keyset.of(limit, cursor));
  }
}
