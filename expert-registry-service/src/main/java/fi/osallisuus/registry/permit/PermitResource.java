package fi.osallisuus.registry.permit;

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

/** Permits over HTTP. */
@Path(Api.BASE + "/permits")
@RunOnVirtualThread
@Tag(name = "Permits", description = "Permits for collecting experiential knowledge")
@RolesAllowed({
  Roles.ADMIN,
  Roles.ANALYST,
  Roles.BOARD_MEMBER,
  Roles.CASE_LEAD,
  Roles.COORDINATOR,
  Roles.DPO,
  Roles.HR,
  Roles.MODEL_OWNER,
  Roles.PROFESSIONAL,
  Roles.PROJECT_MANAGER,
  Roles.UNIT_MANAGER
})
public class PermitResource extends RegistryResource {
  private final PermitDesk desk;

  PermitResource(PermitDesk desk) {
    this.desk = desk;
  }

  @GET
  @Operation(
      summary = "List permits",
      description = "By state, purpose, unit, and by a day that they cover.")
  public Page<PermitView> list(
      @QueryParam("status") @Nullable PermitStatus status,
      @QueryParam("purpose") @Nullable String purpose,
      @QueryParam("unitId") @Nullable UUID unitId,
      @QueryParam("on") @Nullable LocalDate on,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(new PermitSearch(status, purpose, unitId, on), Keyset.of(limit, cursor));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Read a permit", description = "With its terms and what uses it.")
  public RestResponse<PermitView> get(@PathParam("id") UUID id) {
    return answer(desk.get(id));
  }

  @POST
  @RolesAllowed({Roles.COORDINATOR, Roles.PROFESSIONAL, Roles.PROJECT_MANAGER})
  @Idempotent
  @Operation(
      summary = "Draft a permit",
      description =
          "Purpose (a code of PERMIT_PURPOSE), what is collected, units and days. The last day"
              + " cannot lie before the first (DATES_REVERSED).")
  public RestResponse<PermitView> draft(@Valid @NotNull PutPermit request) {
    var view = desk.draft(request);
    return created("/permits/" + view.id(), view, view.version());
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.PROFESSIONAL, Roles.PROJECT_MANAGER})
  @Operation(
      summary = "Rewrite a draft",
      description = "All but the code, before it is applied for (PERMIT_TRANSITION_NOT_ALLOWED).")
  public RestResponse<PermitView> rewrite(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull PutPermit request) {
    return answer(desk.rewrite(id, request, ifMatch));
  }

  @POST
  @Path("{id}:apply")
  @RolesAllowed({Roles.COORDINATOR, Roles.PROFESSIONAL, Roles.PROJECT_MANAGER})
  @Operation(
      summary = "Apply for a permit",
      description = "DRAFT → APPLIED, as long as its days are not over (PERMIT_PERIOD_OVER).")
  public RestResponse<PermitView> apply(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.apply(id, ifMatch));
  }

  @POST
  @Path("{id}:grant")
  @RolesAllowed(Roles.MODEL_OWNER)
  @Operation(
      summary = "Grant a permit",
      description =
          "APPLIED → GRANTED, by another than who applied (FOUR_EYES). It runs out by itself after"
              + " its last day; feedback learns both by event.")
  public RestResponse<PermitView> grant(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull DecidePermit request) {
    return answer(desk.grant(id, request, ifMatch));
  }

  @POST
  @Path("{id}:refuse")
  @RolesAllowed(Roles.MODEL_OWNER)
  @Operation(
      summary = "Refuse a permit",
      description = "APPLIED → REFUSED, with the reason, by another than who applied (FOUR_EYES).")
  public RestResponse<PermitView> refuse(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull DecidePermit request) {
    return answer(desk.refuse(id, request, ifMatch));
  }

  @POST
  @Path("{id}:link-collection")
  @RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER})
  @Operation(
      summary = "Note a collection that uses the permit",
      description = "Of a granted permit that has not run out (PERMIT_NOT_GRANTED).")
  public RestResponse<PermitView> link(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull LinkCollection request) {
    return answer(desk.link(id, request, ifMatch));
  }

  private static RestResponse<PermitView> answer(PermitView view) {
    return ok(view, view.version());
  }
}
