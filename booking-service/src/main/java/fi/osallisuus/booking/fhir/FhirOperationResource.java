package fi.osallisuus.booking.fhir;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.SYSTEM;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.DayRange;
import fi.osallisuus.booking.fhir.r4.Appointment;
import fi.osallisuus.booking.fhir.r4.AppointmentBody;
import fi.osallisuus.booking.fhir.r4.Bundle;
import fi.osallisuus.booking.fhir.r4.Bundle.Entry;
import fi.osallisuus.booking.fhir.r4.Bundle.Link;
import fi.osallisuus.booking.fhir.r4.Bundle.Search;
import fi.osallisuus.booking.fhir.r4.Parameters;
import fi.osallisuus.kit.problem.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The operations of the IHE scheduling profile, for clients who know no other way. */
@Path(Fhir.PATH + "/Appointment")
@Produces({Fhir.JSON, Fhir.PLAIN_JSON})
@Consumes({Fhir.JSON, Fhir.PLAIN_JSON})
@RunOnVirtualThread
@RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, SYSTEM})
@Tag(name = "FHIR")
class FhirOperationResource {
  private static final Duration LONGEST = Duration.ofDays(DayRange.MAX_DAYS).plusHours(1);

  private final Proposals proposals;
  private final AppointmentFhirDesk desk;
  private final FhirAddress address;
  private final Clock clock;

  FhirOperationResource(
      Proposals proposals, AppointmentFhirDesk desk, FhirAddress address, Clock clock) {
    this.proposals = proposals;
    this.desk = desk;
    this.address = address;
    this.clock = clock;
  }

  @POST
  @Path("/$find")
  @RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, UNIT_MANAGER, EXPERT, SYSTEM})
  @Operation(
      summary = "Find what could be booked (IHE ITI-115)",
      description =
          "Proposed appointments by start, with their total; `_count` of them are shown. What somebody"
              + " holds is not among them. start, end (at most 31 days), practitioner, location,"
              + " healthcare-service, service-type.")
  @Parameter(name = "_count", in = ParameterIn.QUERY, description = "1 to 500")
  public RestResponse<Object> find(@Context UriInfo uri, @NotNull Parameters parameters) {
    var input = OperationInput.of(parameters);
    var query = Query.of(uri.getQueryParameters());
    var range = input.range();
    var from = range.from() == null ? clock.instant() : range.from();
    var before =
        range.before() == null ? from.plus(Duration.ofDays(DayRange.MAX_DAYS)) : range.before();
    if (from.plus(LONGEST).isBefore(before)) {
      throw Problem.unprocessable("RANGE_TOO_LONG", "Ask for a month at a time.")
          .at("query/end")
          .with("limit", DayRange.MAX_DAYS);
    }
    var found = proposals.between(input.filter(), from, before, input.count(query.count()));
    return Answers.ok(bundle("$find", found.total(), found.first()));
  }

  @POST
  @Path("/$hold")
  @Operation(
      summary = "Hold what was found (IHE ITI-116)",
      description =
          "By appointment-reference, the id that $find gave, with client-type and referral-source (or a"
              + " referral); or an appointment. Pending until it runs out: 409 SLOT_UNAVAILABLE.")
  public RestResponse<Object> hold(@NotNull Parameters parameters) {
    var body = OperationInput.of(parameters).appointment();
    return booked("$hold", desk.create(Wish.of(body).as(Statuses.PENDING), null).found());
  }

  @POST
  @Path("/$book")
  @Operation(
      summary = "Book, move or cancel (IHE ITI-117)",
      description =
          "By appointment-reference: what $find gave is booked, what $hold gave is confirmed; both with"
              + " not-treatment-notice. Or an appointment: without an id it is booked, with one it is"
              + " changed as by an update; If-Match or its meta.versionId names the version seen.")
  public RestResponse<Object> book(
      @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull Parameters parameters) {
    var input = OperationInput.of(parameters);
    var body = input.appointment();
    var id = body.id() == null ? input.reference() : body.id();
    if (id == null || SlotId.parse(id).isPresent()) {
      return booked("$book", desk.create(Wish.of(body).as(Statuses.BOOKED), null).found());
    }
    var uuid = FhirAppointmentResource.id(id);
    return booked(
        "$book",
        body.id() == null
            ? desk.confirm(uuid, Answers.strong(ifMatch), Wish.of(body))
            : desk.update(uuid, version(ifMatch, body), Wish.of(body)));
  }

  private static @Nullable String version(@Nullable String ifMatch, AppointmentBody body) {
    if (ifMatch != null) {
      return Answers.strong(ifMatch);
    }
    var meta = body.meta();
    return meta == null || meta.versionId() == null ? null : "\"" + meta.versionId() + "\"";
  }

  private RestResponse<Object> booked(String operation, AppointmentSearch.Found found) {
    return Answers.ok(bundle(operation, 1, List.of(found.resource())));
  }

  private Bundle bundle(String operation, int total, List<Appointment> appointments) {
    return Bundle.searchset(
        total,
        List.of(new Link("self", address.of("Appointment", operation))),
        appointments.stream()
            .map(a -> new Entry(address.of("Appointment", a.id()), a, Search.MATCH))
            .toList());
  }
}
