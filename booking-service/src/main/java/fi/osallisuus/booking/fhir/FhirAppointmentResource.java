package fi.osallisuus.booking.fhir;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.SYSTEM;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.Paging;
import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.fhir.AppointmentSearch.Found;
import fi.osallisuus.booking.fhir.r4.Bundle.Entry;
import fi.osallisuus.booking.fhir.r4.Bundle.Search;
import fi.osallisuus.kit.problem.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Reading appointments in FHIR. */
@Path(Fhir.PATH + "/Appointment")
@Produces({Fhir.JSON, Fhir.PLAIN_JSON})
@RunOnVirtualThread
@RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, UNIT_MANAGER, EXPERT, SYSTEM})
@Tag(name = "FHIR")
class FhirAppointmentResource {
  private final AppointmentSearch search;
  private final Proposals proposals;
  private final Includes includes;
  private final FhirAddress address;

  FhirAppointmentResource(
      AppointmentSearch search, Proposals proposals, Includes includes, FhirAddress address) {
    this.search = search;
    this.proposals = proposals;
    this.includes = includes;
    this.address = address;
  }

  @GET
  @Operation(
      summary = "Search appointments (FHIR)",
      description =
          "By start, a hundred to a page. An expert sees those of the own receptions, a system those"
              + " that it made. A hold is pending; one that has run out is not shown.")
  @Parameter(name = "_id", in = ParameterIn.QUERY)
  @Parameter(
      name = "_lastUpdated",
      in = ParameterIn.QUERY,
      description =
          "What changed since the last search; ask with a minute's overlap, since a change may show some"
              + " seconds after its time",
      example = "ge2026-03-27T08:59:00Z")
  @Parameter(name = "date", in = ParameterIn.QUERY, example = "2026-03-27")
  @Parameter(name = "actor", in = ParameterIn.QUERY)
  @Parameter(name = "practitioner", in = ParameterIn.QUERY)
  @Parameter(name = "location", in = ParameterIn.QUERY)
  @Parameter(name = "status", in = ParameterIn.QUERY, example = "booked")
  @Parameter(name = "identifier", in = ParameterIn.QUERY, description = "system|value")
  @Parameter(name = "slot", in = ParameterIn.QUERY)
  @Parameter(name = "service-type", in = ParameterIn.QUERY, example = "PEER_RECEPTION")
  @Parameter(name = "_include", in = ParameterIn.QUERY, example = "Appointment:actor")
  @Parameter(name = "_count", in = ParameterIn.QUERY, description = "1 to 500")
  public RestResponse<Object> search(@Context UriInfo uri) {
    var query = Query.of(uri.getQueryParameters(), AppointmentSearch.PARAMETERS);
    int count = query.count();
    var page =
        Paging.page(
            search.page(query, count + 1),
            count,
            found -> found,
            last -> new TimeKey(last.view().start().toInstant(), last.view().id()).cursor());
    var entries = new ArrayList<Entry>();
    for (var found : page.items()) {
      var full = address.of("Appointment", found.resource().id());
      entries.add(new Entry(full, found.resource(), Search.MATCH));
    }
    var rows = page.items().stream().map(Found::row).distinct().toList();
    includes.addActors(query, "Appointment:actor", rows, entries);
    return Answers.ok(query.bundle(address, "Appointment", page.next(), entries));
  }

  @GET
  @Path("/{appointmentId}")
  @Operation(
      summary = "Read an appointment (FHIR)",
      description =
          "With what stands on record of the notice, never with the booking code. By the id of a slot,"
              + " the appointment that could be proposed there. 410 HOLD_EXPIRED.")
  public RestResponse<Object> read(@RestPath String appointmentId) {
    var slot = SlotId.parse(appointmentId);
    if (slot.isPresent()) {
      return Answers.ok(proposals.of(slot.get()));
    }
    var found = search.get(id(appointmentId));
    return Answers.ok(found.resource(), found.view().version());
  }

  @GET
  @Path("/{appointmentId}/_history/{version}")
  @Operation(
      summary = "Read the present version of an appointment (FHIR)",
      description = "Where Location points after a booking. Earlier versions are not kept: 404.")
  public RestResponse<Object> version(@RestPath String appointmentId, @RestPath String version) {
    var found = search.get(id(appointmentId));
    if (!version.equals(String.valueOf(found.view().version()))) {
      throw Problem.notFound("version; only the present one is kept");
    }
    return Answers.ok(found.resource(), found.view().version());
  }

  static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw Problem.notFound("Appointment");
    }
  }
}
