package fi.osallisuus.booking.registration;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.SYSTEM;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.Paging;
import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.engagement.EngagementDirectory;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.web.ETags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** The registrations of one engagement over HTTP. */
@Path("/api/booking/v1/engagements/{engagementId}/registrations")
@RunOnVirtualThread
@RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, UNIT_MANAGER, SYSTEM})
@Tag(name = "Registrations")
class EngagementRegistrationResource {
  private final RegistrationDesk desk;
  private final Registrations registrations;
  private final EngagementDirectory engagements;

  EngagementRegistrationResource(
      RegistrationDesk desk, Registrations registrations, EngagementDirectory engagements) {
    this.desk = desk;
    this.registrations = registrations;
    this.engagements = engagements;
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Register a party",
      description =
          """
          REGISTERED while there are seats, otherwise WAITLISTED in the order of coming, or with waitIfFull false
          409 CAPACITY_EXHAUSTED (remaining, waitingListOpen). The answer carries, this once, the code by which the
          party looks, cancels and answers offers. No name; a party is an opaque key and registers once (409
          ALREADY_REGISTERED). 409 REGISTRATION_NOT_OPEN (opensAt), REGISTRATION_CLOSED, REGISTRATION_NOT_OFFERED,
          EVENT_NOT_AHEAD; 422 TOO_MANY_SEATS (limit), CONTACT_MALFORMED,
          CHANNEL_NOT_OFFERED.
          """)
  public RestResponse<RegistrationView> register(
      @RestPath UUID engagementId, @Valid @NotNull Register request) {
    var view = desk.register(engagementId, request);
    return ResponseBuilder.<RegistrationView>created(
            URI.create("/api/booking/v1/registrations/" + view.id()))
        .header("ETag", ETags.of(view.version()))
        .entity(view)
        .build();
  }

  @GET
  @Operation(
      summary = "List the registrations of an engagement",
      description = "In the order of coming, by status. A system sees those that it made.")
  public Page<RegistrationView> list(
      @RestPath UUID engagementId,
      @RestQuery @Nullable RegistrationStatus status,
      @RestQuery @Nullable String cursor,
      @RestQuery @Nullable Integer limit) {
    engagements.get(engagementId);
    int size = Limits.of(limit);
    return Paging.page(
        registrations.page(engagementId, status, TimeKey.of(cursor), size),
        size,
        registration -> RegistrationView.of(registration, null, null),
        last -> new TimeKey(last.createdAt, last.id).cursor());
  }

  @POST
  @Path("/attended")
  @RolesAllowed({COORDINATOR, UNIT_MANAGER, PROFESSIONAL, CASE_LEAD, EXPERT})
  @Operation(
      summary = "Mark at the door who has come",
      description =
          "By the code that the party carries; twice is no harm. 404 for a code of another event, 409"
              + " ILLEGAL_TRANSITION for who is not registered, TOO_EARLY until two hours before the"
              + " start; 422 TOO_MANY_SEATS.")
  public RestResponse<RegistrationView> attended(
      @RestPath UUID engagementId, @Valid @NotNull CameByCode request) {
    var view = desk.attendByCode(engagementId, request.registrationCode(), request.seats());
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
