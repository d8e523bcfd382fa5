package fi.osallisuus.booking.offer;

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

/** Services and their not-treatment notices over HTTP. */
@Path("/api/booking/v1/services")
@RunOnVirtualThread
@RolesAllowed({ADMIN, COORDINATOR, UNIT_MANAGER, PROFESSIONAL, CASE_LEAD, EXPERT, SYSTEM})
@Tag(name = "Services", description = "What can be booked, and what every client must be told")
class ServiceResource {
  private static final String PATH = "/api/booking/v1/services/";

  private final ServiceDesk desk;
  private final Services services;
  private final Notices notices;

  ServiceResource(ServiceDesk desk, Services services, Notices notices) {
    this.desk = desk;
    this.services = services;
    this.notices = notices;
  }

  @POST
  @Idempotent
  @RolesAllowed(ADMIN)
  @Operation(
      summary = "Open a service",
      description =
          "Opens a service with version 1 of its not-treatment notice. A service is never treatment:"
              + " 422 TREATMENT_NOT_ALLOWED. A code that is in use: 409 SERVICE_EXISTS.")
  public RestResponse<ServiceView> open(@Valid @NotNull OpenService request) {
    var view = desk.open(request);
    return ResponseBuilder.<ServiceView>created(URI.create(PATH + view.id()))
        .header("ETag", ETags.of(view.version()))
        .entity(view)
        .build();
  }

  @GET
  @Operation(summary = "List services", description = "The county's services, oldest first.")
  public Page<ServiceView> list(
      @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
    int size = Limits.of(limit);
    var rows = services.page(Paging.idAfter(cursor), size);
    return Paging.page(rows, size, Service::view, last -> Cursor.encode(last.id()));
  }

  @GET
  @Path("/{serviceId}")
  @Operation(summary = "Read a service", description = "With the version of the notice in force.")
  public RestResponse<ServiceView> get(@RestPath UUID serviceId) {
    return shown(services.get(serviceId).view());
  }

  @PUT
  @Path("/{serviceId}")
  @RolesAllowed(ADMIN)
  @Operation(
      summary = "Describe a service anew",
      description = "Name, level, length of a hold, and whether it is offered. Needs If-Match.")
  public RestResponse<ServiceView> describe(
      @RestPath UUID serviceId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull DescribeService request) {
    return shown(desk.describe(serviceId, ifMatch, request));
  }

  @POST
  @Path("/{serviceId}/notices")
  @Idempotent
  @RolesAllowed(ADMIN)
  @Operation(
      summary = "Publish the next version of the notice",
      description =
          "From now on holds and bookings need this version, and a client who is booked but has not"
              + " yet been here must be told anew before check-in (409 NOTICE_OUTDATED).")
  public RestResponse<NoticeView> publish(
      @RestPath UUID serviceId, @Valid @NotNull NoticeText text) {
    return ResponseBuilder.<NoticeView>created(URI.create(PATH + serviceId + "/notices"))
        .entity(desk.publish(serviceId, text))
        .build();
  }

  @GET
  @Path("/{serviceId}/notices")
  @Operation(summary = "List the versions of a notice", description = "Newest first.")
  public Page<NoticeView> notices(
      @RestPath UUID serviceId,
      @RestQuery @Nullable String cursor,
      @RestQuery @Nullable Integer limit) {
    int size = Limits.of(limit);
    var id = services.get(serviceId).id();
    int before =
        cursor == null
            ? Integer.MAX_VALUE
            : Cursor.parse(cursor, keys -> Integer.parseInt(keys.getFirst()));
    var rows = notices.page(id, before, size);
    return Paging.page(rows, size, Notice::view, last -> Cursor.encode(last.version()));
  }

  private static RestResponse<ServiceView> shown(ServiceView view) {
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
