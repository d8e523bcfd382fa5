package fi.osallisuus.registry.expert;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.AuditTrail;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.RegistryResource;
import fi.osallisuus.registry.availability.AvailabilityView;
import fi.osallisuus.registry.availability.PutAvailability;
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

/** The rights of a person of the pool over HTTP, as those who help with them use them. */
@Path(Api.BASE + "/experts")
@RunOnVirtualThread
@Tag(name = "Person's rights", description = "Export, consents, restriction, erasure")
public class PersonResource extends RegistryResource {
  private final PersonDesk desk;
  private final LifecycleDesk lifecycle;

  PersonResource(PersonDesk desk, LifecycleDesk lifecycle) {
    this.desk = desk;
    this.lifecycle = lifecycle;
  }

  @GET
  @Path("{id}/export")
  @RolesAllowed({Roles.COORDINATOR, Roles.DPO, Roles.EXPERT, Roles.DEVELOPER_CLIENT})
  @Operation(
      summary = "Export everything held about a person",
      description =
          "GDPR art. 15 and 20, at the person's request: profile, contact, papers, fees, consents"
              + " with their text versions, and who looked at it, by role and time.")
  public PersonExport export(@PathParam("id") UUID id) {
    return desk.export(id);
  }

  @GET
  @Path("{id}/acts")
  @RolesAllowed({Roles.COORDINATOR, Roles.DPO, Roles.EXPERT, Roles.DEVELOPER_CLIENT})
  @Operation(
      summary = "List who looked at a person's data",
      description = "Every look and change out of the audit, by role and time, the newest first.")
  public Page<AuditTrail.Act> acts(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.acts(id, limit, cursor);
  }

  @GET
  @Path("{id}/consents")
  @RolesAllowed({Roles.COORDINATOR, Roles.DPO, Roles.EXPERT, Roles.DEVELOPER_CLIENT})
  @Operation(
      summary = "List a person's consents",
      description =
          "To being in the pool and to each theme, with text version and day, withdrawn ones too."
              + " One theme is withdrawn at `:withdraw-theme-consent`; who takes back the"
              + " registration is erased.")
  public RestResponse<ConsentsView> consents(@PathParam("id") UUID id) {
    var view = desk.consents(id);
    return ok(view, view.version());
  }

  @GET
  @Path("{id}/availability")
  @RolesAllowed({Roles.COORDINATOR, Roles.EXPERT, Roles.DEVELOPER_CLIENT})
  @Operation(
      summary = "Read when a person can work",
      description = "Hours of the week and days that differ; version 0: nothing has been said.")
  public RestResponse<AvailabilityView> availability(@PathParam("id") UUID id) {
    var view = desk.availability(id);
    return ok(view, view.version());
  }

  @PUT
  @Path("{id}/availability")
  @RolesAllowed({Roles.COORDINATOR, Roles.EXPERT, Roles.DEVELOPER_CLIENT})
  @Operation(
      summary = "Write when a person can work",
      description =
          "The whole of it, by the coordinator or the person. The first writing needs no If-Match,"
              + " later ones do. On days that differ, what is not available wins. Search and"
              + " matching leave out who cannot work at the time in question.")
  public RestResponse<AvailabilityView> putAvailability(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull PutAvailability request) {
    var view = desk.putAvailability(id, request, ifMatch);
    return ok(view, view.version());
  }

  @GET
  @Path("restricted")
  @RolesAllowed({Roles.COORDINATOR, Roles.DPO})
  @Operation(
      summary = "List those whose data are restricted",
      description = "No search finds them; here they can be found to lift the restriction.")
  public Page<ExpertView> restricted(
      @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
    return desk.restricted(Keyset.of(limit, cursor));
  }

  @POST
  @Path("{id}:restrict")
  @RolesAllowed({Roles.COORDINATOR, Roles.DPO, Roles.EXPERT, Roles.DEVELOPER_CLIENT})
  @Operation(
      summary = "Restrict the processing",
      description =
          "GDPR art. 18: the data stay and nothing is done with them. No search finds the person,"
              + " no new work is given (PROCESSING_RESTRICTED), planned receptions are flagged.")
  public RestResponse<ExpertView> restrict(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull RestrictProcessing request) {
    return FlaggedReceptions.answer(desk.restrict(id, request, ifMatch));
  }

  @POST
  @Path("{id}:lift-restriction")
  @RolesAllowed({Roles.COORDINATOR, Roles.DPO, Roles.EXPERT, Roles.DEVELOPER_CLIENT})
  @Operation(
      summary = "Lift the restriction",
      description = "422 PERSON_NOT_INFORMED unless staff have told the person before.")
  public RestResponse<ExpertView> lift(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull LiftRestriction request) {
    return FlaggedReceptions.answer(desk.lift(id, request, ifMatch));
  }

  @POST
  @Path("{id}:erase")
  @RolesAllowed({Roles.COORDINATOR, Roles.DPO})
  @Operation(
      summary = "Erase a person at once",
      description =
          "GDPR art. 17, from any state. 409 FEES_UNSETTLED while something is still owed. What is"
              + " left is a code and the vouchers of what was paid; every service that knew the"
              + " person forgets within a minute.")
  public RestResponse<ExpertView> erase(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    var expert = lifecycle.erase(id, ifMatch);
    return ok(ExpertView.full(expert), expert.version());
  }
}
