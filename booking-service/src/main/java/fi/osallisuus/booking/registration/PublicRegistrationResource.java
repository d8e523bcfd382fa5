package fi.osallisuus.booking.registration;

import fi.osallisuus.kit.ratelimit.RateLimited;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One's own registration by its code; nothing changes by GET, which mail scanners follow. */
@Path("/api/booking/v1/public/registrations")
@RunOnVirtualThread
@PermitAll
@RateLimited(calls = 10)
@Tag(name = "Registrations")
class PublicRegistrationResource {
  private final SelfRegistrationDesk desk;

  PublicRegistrationResource(SelfRegistrationDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/view")
  @Operation(
      summary = "See one's registration",
      description = "With the place in the line, or until when an offered seat is kept.")
  public SelfRegistration view(@Valid @NotNull WithRegistrationCode request) {
    return desk.view(request.registrationCode());
  }

  @POST
  @Path("/accept")
  @Operation(
      summary = "Take the offered seats",
      description = "410 OFFER_EXPIRED, 409 NO_OFFER. Accepting twice is no harm.")
  public SelfRegistration accept(@Valid @NotNull WithRegistrationCode request) {
    return desk.accept(request.registrationCode());
  }

  @POST
  @Path("/cancel")
  @Operation(
      summary = "Cancel one's registration",
      description =
          "Also declines an offer; the seats go to who waits. 409 TOO_LATE once it has begun."
              + " Cancelling twice is no harm.")
  public SelfRegistration cancel(@Valid @NotNull WithRegistrationCode request) {
    return desk.cancel(request.registrationCode());
  }
}
