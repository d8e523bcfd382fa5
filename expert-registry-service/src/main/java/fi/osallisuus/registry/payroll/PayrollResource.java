package fi.osallisuus.registry.payroll;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Payroll batches over HTTP. */
@Path(Api.BASE + "/payroll-exports")
@RunOnVirtualThread
@RolesAllowed(Roles.HR)
@Tag(name = "Payroll", description = "Approved entries, handed over once")
public class PayrollResource extends RegistryResource {
  private final PayrollDesk desk;

  PayrollResource(PayrollDesk desk) {
    this.desk = desk;
  }

  @GET
  @Operation(summary = "List payroll batches", description = "In the order of their making.")
  public Page<ExportView> list(
      @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(Keyset.of(limit, cursor));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Read a payroll batch", description = "Days, number of entries and total.")
  public RestResponse<ExportView> get(@PathParam("id") UUID id) {
    var view = desk.get(id);
    return ok(view, view.version());
  }

  @POST
  @Path("{id}:confirm-paid")
  @Operation(
      summary = "Confirm that payroll has paid a batch",
      description =
          "All entries of the batch become PAID with the day of payment, between the making of the batch"
              + " (PAID_BEFORE_EXPORT) and today (DATE_IN_FUTURE); once (BATCH_PAID).")
  public RestResponse<ExportView> confirmPaid(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ConfirmPaid request) {
    var view = desk.confirmPaid(id, request, ifMatch);
    return ok(view, view.version());
  }

  @GET
  @Path("{id}/file")
  @Produces("text/csv; charset=UTF-8")
  @Operation(
      summary = "Download the file of a batch",
      description =
          "CSV for a Finnish Excel: byte order mark, semicolons, decimal commas; experts by code only."
              + " The same file every time.")
  public RestResponse<byte[]> file(@PathParam("id") UUID id) {
    return RestResponse.ResponseBuilder.ok(desk.file(id))
        .header("Content-Disposition", "attachment; filename=\"payroll-" + id + ".csv\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Export approved entries",
      description =
          "All APPROVED entries of the days become EXPORTED, at most 2,000 in one batch; 409"
              + " NOTHING_TO_EXPORT if there are none.")
  public RestResponse<ExportView> export(@Valid @NotNull ExportPayroll request) {
    var view = desk.export(request);
    return created("/payroll-exports/" + view.id(), view, view.version());
  }
}
