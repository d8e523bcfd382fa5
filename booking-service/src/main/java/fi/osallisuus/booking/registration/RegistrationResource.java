package fi.osallisuus.booking.registration;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.SYSTEM;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.kit.web.ETags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** One registration over HTTP; each verb needs If-Match. */
@Path("/api/booking/v1/registrations")
@RunOnVirtualThread
@RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, UNIT_MANAGER, SYSTEM})
@Tag(name = "Registrations")
class RegistrationResource {
  private final RegistrationDesk desk;

  RegistrationResource(RegistrationDesk desk) {
    this.desk = desk;
  }

  @GET
  @Path("/{registrationId}")
  @Operation(
      summary = "Read a registration",
      description = "With its place in the line, never with its code.")
  public RestResponse<RegistrationView> get(@RestPath UUID registrationId) {
    return shown(desk.read(registrationId));
  }

  @POST
  @Path("/{registrationId}:accept")
  @Operation(
      summary = "Take the offered seats",
      description =
          "Needs If-Match. 410 OFFER_EXPIRED when the time to answer is over, 409 NO_OFFER while none"
              + " is made.")
  public RestResponse<RegistrationView> accept(
      @RestPath UUID registrationId, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return shown(desk.accept(registrationId, ifMatch));
  }

  @POST
  @Path("/{registrationId}:cancel")
  @Operation(
      summary = "Cancel a registration",
      description =
          "Also declines an offer. The seats are offered to who waits at once. Needs If-Match. 409"
              + " TOO_LATE once it has begun.")
  public RestResponse<RegistrationView> cancel(
      @RestPath UUID registrationId, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return shown(desk.cancel(registrationId, ifMatch));
  }

  @POST
  @Path("/{registrationId}:attend")
  @RolesAllowed({COORDINATOR, UNIT_MANAGER, PROFESSIONAL, CASE_LEAD})
  @Operation(
      summary = "Mark that a party has come",
      description =
          "How many of it; all unless told. Needs If-Match. 409 TOO_EARLY until two hours before the"
              + " start; 422 TOO_MANY_SEATS.")
  public RestResponse<RegistrationView> attend(
      @RestPath UUID registrationId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull Came request) {
    return shown(desk.attend(registrationId, ifMatch, request.seats()));
  }

  @POST
  @Path("/{registrationId}:no-show")
  @RolesAllowed({COORDINATOR, UNIT_MANAGER, PROFESSIONAL, CASE_LEAD})
  @Operation(
      summary = "Mark that a party has not come",
      description =
          "Or takes back a mark made by mistake. Closing the engagement marks the rest, if anybody was"
              + " marked at all. Needs If-Match. 409 TOO_EARLY.")
  public RestResponse<RegistrationView> noShow(
      @RestPath UUID registrationId, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return shown(desk.noShow(registrationId, ifMatch));
  }

  private static RestResponse<RegistrationView> shown(RegistrationView view) {
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
