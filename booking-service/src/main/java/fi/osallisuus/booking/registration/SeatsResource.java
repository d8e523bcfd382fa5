package fi.osallisuus.booking.registration;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Whether and how people register for an engagement, over HTTP. */
@Path("/api/booking/v1/engagements/{engagementId}/registration")
@RunOnVirtualThread
@RolesAllowed({COORDINATOR, UNIT_MANAGER, PROFESSIONAL, CASE_LEAD, EXPERT, SYSTEM})
@Tag(
    name = "Registrations",
    description = "Places at events, lectures and groups, the line for full ones, and who came")
class SeatsResource {
  private final SeatsDesk desk;

  SeatsResource(SeatsDesk desk) {
    this.desk = desk;
  }

  @GET
  @Operation(
      summary = "Read how a registration stands",
      description =
          "Seats left, registered, offered and waited for; the link and page for a poster or QR code."
              + " 404 when nobody registers for it.")
  public RestResponse<SeatsView> get(@RestPath UUID engagementId) {
    return shown(desk.read(engagementId));
  }

  @PUT
  @RolesAllowed({COORDINATOR, UNIT_MANAGER})
  @Operation(
      summary = "Open an engagement for registration, or change how",
      description =
          """
          The capacity, how many seats a party may take, when it opens and closes, whether who comes too late may
          wait, and whether it stands in the public list. A change needs If-Match; more capacity goes to who waits
          at once. 409 CAPACITY_BELOW_TAKEN (taken), EVENT_NOT_AHEAD; 422 NOT_FOR_REGISTRATION for shifts and
          guidance meetings, TITLE_REQUIRED, SWEDISH_TEXT_MISSING, CLOSES_TOO_LATE, RANGE_BACKWARDS.
          """)
  public RestResponse<SeatsView> open(
      @RestPath UUID engagementId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull OpenRegistration request) {
    return shown(desk.open(engagementId, ifMatch, request));
  }

  private static RestResponse<SeatsView> shown(SeatsView view) {
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
