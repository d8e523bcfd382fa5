package fi.osallisuus.registry.measure;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Measures of a programme over HTTP. */
@Path(Api.BASE + "/initiatives/{id}/measures")
@RunOnVirtualThread
@Tag(name = "Measures", description = "What a participation programme plans and has done")
@RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER, Roles.PROJECT_MANAGER})
public class MeasureResource extends RegistryResource {
  private final MeasureDesk desk;

  MeasureResource(MeasureDesk desk) {
    this.desk = desk;
  }

  @GET
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
  @Operation(
      summary = "List the measures of a programme",
      description = "In the order of their creation, of one area if asked.")
  public Page<MeasureView> list(
      @PathParam("id") UUID id,
      @QueryParam("area") @Nullable MeasureArea area,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(id, area, Keyset.of(limit, cursor));
  }

  @GET
  @Path("progress")
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
  @Operation(
      summary = "Read how far a programme is",
      description =
          "Planned and done, in all and by area; cancelled ones count in neither (S1-22).")
  public MeasureProgress progress(@PathParam("id") UUID id) {
    return desk.progress(id);
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Plan a measure",
      description = "Of a programme (NOT_A_PROGRAMME), with the responsible post and the day.")
  public RestResponse<MeasureView> plan(
      @PathParam("id") UUID id, @Valid @NotNull PlanMeasure request) {
    var view = desk.plan(id, request);
    return created("/initiatives/" + id + "/measures", view, view.version());
  }

  @PUT
  @Path("{measureId}")
  @Operation(
      summary = "Change a planned measure",
      description = "Area, title, responsible post and day, while it is planned (MEASURE_CLOSED).")
  public RestResponse<MeasureView> change(
      @PathParam("id") UUID id,
      @PathParam("measureId") UUID measureId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull PlanMeasure request) {
    return answer(desk.change(id, measureId, request, ifMatch));
  }

  @POST
  @Path("{measureId}:complete")
  @Operation(summary = "Complete a measure", description = "PLANNED → DONE, with its day.")
  public RestResponse<MeasureView> complete(
      @PathParam("id") UUID id,
      @PathParam("measureId") UUID measureId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull CompleteMeasure request) {
    return answer(desk.complete(id, measureId, request, ifMatch));
  }

  @POST
  @Path("{measureId}:cancel")
  @Operation(
      summary = "Cancel a measure",
      description = "PLANNED → CANCELLED; it no longer counts as planned.")
  public RestResponse<MeasureView> cancel(
      @PathParam("id") UUID id,
      @PathParam("measureId") UUID measureId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.cancel(id, measureId, ifMatch));
  }

  private static RestResponse<MeasureView> answer(MeasureView view) {
    return ok(view, view.version());
  }
}
