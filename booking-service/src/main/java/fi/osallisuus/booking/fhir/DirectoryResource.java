package fi.osallisuus.booking.fhir;

import static fi.osallisuus.kit.actor.Roles.ADMIN;
import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.SYSTEM;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.Where;
import fi.osallisuus.booking.fhir.Pages.Shelf;
import fi.osallisuus.booking.fhir.r4.Device;
import fi.osallisuus.booking.fhir.r4.HealthcareService;
import fi.osallisuus.booking.fhir.r4.Location;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Services, places and tablets as FHIR tells them. */
@Path(Fhir.PATH)
@Produces({Fhir.JSON, Fhir.PLAIN_JSON})
@RunOnVirtualThread
@RolesAllowed({ADMIN, COORDINATOR, UNIT_MANAGER, PROFESSIONAL, CASE_LEAD, EXPERT, SYSTEM})
@Tag(name = "FHIR")
class DirectoryResource {
  private final Pages pages;
  private final Shelf<HealthcareService> services;
  private final Shelf<Location> locations;
  private final Shelf<Device> devices;

  DirectoryResource(Pages pages, Directory directory) {
    this.pages = pages;
    this.services =
        new Shelf<>("HealthcareService", "s.id", HealthcareService::id, directory::services);
    this.locations = new Shelf<>("Location", "l.id", Location::id, directory::locations);
    this.devices = new Shelf<>("Device", "d.id", Device::id, directory::devices);
  }

  @GET
  @Path("/HealthcareService")
  @Operation(
      summary = "Search services (FHIR)",
      description =
          "Each carries the not-treatment notice in force, in every language; its version goes into"
              + " every booking.")
  @Parameter(name = "_id", in = ParameterIn.QUERY)
  @Parameter(name = "service-type", in = ParameterIn.QUERY, example = "PEER_RECEPTION")
  @Parameter(name = "active", in = ParameterIn.QUERY, example = "true")
  @Parameter(name = "_count", in = ParameterIn.QUERY)
  public RestResponse<Object> services(@Context UriInfo uri) {
    var query = Query.of(uri.getQueryParameters(), "_id", "service-type", "identifier", "active");
    var where = new Where().andIf("s.active = ?", query.flag("active"));
    for (String name : new String[] {"service-type", "identifier"}) {
      if (query.has(name)) {
        where.and("s.code = any(?)", (Object) query.codes(name).toArray(String[]::new));
      }
    }
    return pages.page(query, services, where);
  }

  @GET
  @Path("/HealthcareService/{serviceId}")
  @Operation(summary = "Read a service (FHIR)", description = "With the notice in force.")
  public RestResponse<Object> service(@RestPath UUID serviceId) {
    return pages.one(services, serviceId);
  }

  @GET
  @Path("/Location")
  @Operation(
      summary = "Search sites and rooms (FHIR)",
      description = "A room is part of its site: `partof=Location/…` lists the rooms of one.")
  @Parameter(name = "_id", in = ParameterIn.QUERY)
  @Parameter(name = "name", in = ParameterIn.QUERY, description = "its beginning")
  @Parameter(name = "address-city", in = ParameterIn.QUERY, example = "Vaasa")
  @Parameter(name = "partof", in = ParameterIn.QUERY)
  @Parameter(name = "status", in = ParameterIn.QUERY, example = "active")
  @Parameter(name = "_count", in = ParameterIn.QUERY)
  public RestResponse<Object> locations(@Context UriInfo uri) {
    var query =
        Query.of(uri.getQueryParameters(), "_id", "name", "address-city", "partof", "status");
    var where =
        new Where()
            .andIf("starts_with(lower(l.name), lower(?))", query.first("name"))
            .andIf("starts_with(lower(l.city), lower(?))", query.first("address-city"));
    if (query.has("partof")) {
      where.and("l.site_id = any(?)", (Object) query.ids("partof"));
    }
    status(query, "l", where);
    return pages.page(query, locations, where);
  }

  @GET
  @Path("/Location/{locationId}")
  @Operation(summary = "Read a site or a room (FHIR)", description = "By the id of either.")
  public RestResponse<Object> location(@RestPath UUID locationId) {
    return pages.one(locations, locationId);
  }

  @GET
  @Path("/Device")
  @Operation(summary = "Search tablets (FHIR)", description = "Those that receptions may claim.")
  @Parameter(name = "_id", in = ParameterIn.QUERY)
  @Parameter(name = "location", in = ParameterIn.QUERY)
  @Parameter(name = "status", in = ParameterIn.QUERY, example = "active")
  @Parameter(name = "_count", in = ParameterIn.QUERY)
  public RestResponse<Object> devices(@Context UriInfo uri) {
    var query = Query.of(uri.getQueryParameters(), "_id", "location", "status");
    var where = new Where();
    if (query.has("location")) {
      where.and("d.site_id = any(?)", (Object) query.ids("location"));
    }
    status(query, "d", where);
    return pages.page(query, devices, where);
  }

  @GET
  @Path("/Device/{deviceId}")
  @Operation(summary = "Read a tablet (FHIR)", description = "Its label and its site.")
  public RestResponse<Object> device(@RestPath UUID deviceId) {
    return pages.one(devices, deviceId);
  }

  private static void status(Query query, String table, Where where) {
    if (query.has("status")) {
      where.and(
          "(case when " + table + ".active then 'active' else 'inactive' end) = any(?)",
          (Object) query.codes("status").toArray(String[]::new));
    }
  }
}
