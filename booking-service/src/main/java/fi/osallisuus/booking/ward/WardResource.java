package fi.osallisuus.booking.ward;

import static fi.osallisuus.kit.actor.Roles.ADMIN;
import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.SYSTEM;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.Paging;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Cursor;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.web.ETags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Wards over HTTP. */
@Path("/api/booking/v1/wards")
@RunOnVirtualThread
@RolesAllowed({ADMIN, COORDINATOR, UNIT_MANAGER, PROFESSIONAL, CASE_LEAD, EXPERT, SYSTEM})
@Tag(name = "Wards", description = "Where experts observe, and how many at a time")
class WardResource {
  private final WardDesk desk;
  private final Wards wards;

  WardResource(WardDesk desk, Wards wards) {
    this.desk = desk;
    this.wards = wards;
  }

  @POST
  @Idempotent
  @RolesAllowed({COORDINATOR, UNIT_MANAGER, ADMIN})
  @Operation(
      summary = "Open a ward",
      description =
          "A ward of a unit, with places for observers. Without hours it receives them round the"
              + " clock; the office calendar does not bind it. Its contact stands for shifts that"
              + " name none. 422 UNIT_UNKNOWN, SWEDISH_TEXT_MISSING.")
  public RestResponse<WardView> open(@Valid @NotNull DescribeWard request) {
    var view = desk.open(request);
    return ResponseBuilder.<WardView>created(URI.create("/api/booking/v1/wards/" + view.id()))
        .header("ETag", ETags.of(view.version()))
        .entity(view)
        .build();
  }

  @GET
  @Operation(summary = "List wards", description = "The county's or a unit's wards, oldest first.")
  public Page<WardView> list(
      @RestQuery @Nullable UUID unitId,
      @RestQuery @Nullable String cursor,
      @RestQuery @Nullable Integer limit) {
    int size = Limits.of(limit);
    var rows = wards.page(unitId, Paging.idAfter(cursor), size);
    return Paging.page(rows, size, Ward::view, last -> Cursor.encode(last.id()));
  }

  @GET
  @Path("/{wardId}")
  @Operation(summary = "Read a ward", description = "With its hours, places and contact.")
  public RestResponse<WardView> get(@RestPath UUID wardId) {
    return shown(wards.get(wardId).view());
  }

  @PUT
  @Path("/{wardId}")
  @RolesAllowed({COORDINATOR, UNIT_MANAGER, ADMIN})
  @Operation(
      summary = "Describe a ward anew",
      description =
          "Active false takes it out of use. Shifts planned already stay as they are. 422"
              + " UNIT_UNKNOWN, SWEDISH_TEXT_MISSING. Needs If-Match.")
  public RestResponse<WardView> describe(
      @RestPath UUID wardId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull DescribeWard request) {
    return shown(desk.describe(wardId, ifMatch, request));
  }

  private static RestResponse<WardView> shown(WardView view) {
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
