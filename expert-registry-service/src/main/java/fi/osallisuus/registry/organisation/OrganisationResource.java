package fi.osallisuus.registry.organisation;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Organisations over HTTP. */
@Path(Api.BASE + "/organisations")
@RunOnVirtualThread
@Tag(
    name = "Organisations",
    description = "Counties, cities, municipalities, NGOs and others that initiatives work with")
public class OrganisationResource extends RegistryResource {
  private final Organisations organisations;
  private final OrganisationDesk desk;

  OrganisationResource(Organisations organisations, OrganisationDesk desk) {
    this.organisations = organisations;
    this.desk = desk;
  }

  @GET
  @Authenticated
  @Operation(
      summary = "List organisations",
      description = "By type, and by a day on which they existed; ended ones stay in the list.")
  public Page<OrganisationView> list(
      @QueryParam("type") @Nullable OrganisationType type,
      @QueryParam("on") @Nullable LocalDate on,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var keyset = Keyset.of(limit, cursor);
    return keyset.page(organisations.list(type, on, keyset), Organisation::id, Organisation::view);
  }

  @GET
  @Path("{id}")
  @Authenticated
  @Operation(summary = "Read an organisation", description = "One of the county's list.")
  public RestResponse<OrganisationView> get(@PathParam("id") UUID id) {
    return answer(organisations.get(id).view());
  }

  @POST
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  @Idempotent
  @Operation(
      summary = "Create an organisation",
      description =
          "Type and days of validity; a municipality with its three-digit code"
              + " (MUNICIPALITY_CODE). A code is used once (CODE_NEVER_REUSED).")
  public RestResponse<OrganisationView> create(@Valid @NotNull PutOrganisation request) {
    var view = desk.create(request);
    return created("/organisations/" + view.id(), view, view.version());
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  @Operation(
      summary = "Change an organisation",
      description = "All but code and type; one that ended gets its last day and its successor.")
  public RestResponse<OrganisationView> change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull PutOrganisation request) {
    return answer(desk.change(id, request, ifMatch));
  }

  private static RestResponse<OrganisationView> answer(OrganisationView view) {
    return ok(view, view.version());
  }
}
