package fi.osallisuus.booking.registration;

import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.ratelimit.RateLimited;
import fi.osallisuus.kit.text.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** One event and registering for it, for people without a login. */
@Path("/api/booking/v1/public/events/{link}")
@RunOnVirtualThread
@PermitAll
@RateLimited(calls = 120)
@Tag(name = "Registrations")
class PublicEventResource {
  private final SelfRegistrationDesk desk;

  PublicEventResource(SelfRegistrationDesk desk) {
    this.desk = desk;
  }

  @GET
  @Operation(
      summary = "See an event",
      description = "What, when and where, by the link of a poster; whether and how one registers.")
  public PublicEvent event(@RestPath String link) {
    return desk.event(link);
  }

  @GET
  @Path("/calendar.ics")
  @Produces("text/calendar; charset=UTF-8")
  @Operation(
      summary = "Fetch an event for a calendar",
      description =
          "iCalendar (RFC 5545) with local time and place. Its UID stays, its SEQUENCE grows, and a"
              + " cancelled one says STATUS:CANCELLED.")
  public RestResponse<String> calendar(
      @RestPath String link,
      @Parameter(description = "fi, sv or en; else Accept-Language decides", example = "sv")
          @RestQuery
          @Nullable String lang,
      @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
    return ResponseBuilder.ok(desk.calendar(link, Language.of(lang, acceptLanguage)))
        .header("Content-Disposition", "attachment; filename=\"osallisuus.ics\"")
        .build();
  }

  @POST
  @Path("/registrations")
  @Idempotent
  @Operation(
      summary = "Register for an event",
      description =
          """
          Without a name. REGISTERED while there are seats, otherwise WAITLISTED, or with waitIfFull false 409
          CAPACITY_EXHAUSTED (remaining, waitingListOpen). The answer carries, this once, the code by which one looks,
          cancels and answers offers. A contact is kept closed and erased a week after the event. 409
          REGISTRATION_NOT_OPEN, REGISTRATION_CLOSED, EVENT_NOT_AHEAD; 422 TOO_MANY_SEATS, CONTACT_MALFORMED,
          CHANNEL_NOT_OFFERED.
          """)
  public RestResponse<SelfRegistration> register(
      @RestPath String link, @Valid @NotNull RegisterByLink request) {
    return ResponseBuilder.create(
            RestResponse.Status.CREATED, desk.register(link, request.of(null)))
        .build();
  }
}
