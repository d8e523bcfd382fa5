package fi.osallisuus.booking.selfservice;

import fi.osallisuus.booking.waiting.SelfWaiting;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.ratelimit.RateLimited;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Waiting for a time without a login; nothing changes by GET, which mail scanners follow. */
@Path("/api/booking/v1/public/waiting-list")
@RunOnVirtualThread
@PermitAll
@RateLimited(calls = 10)
@Tag(name = "Self-service")
class PublicWaitingResource {
  private final WaitingSelfServiceDesk desk;

  PublicWaitingResource(WaitingSelfServiceDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Ask for a time anywhere, by a referral",
      description =
          "With the code of an accepted referral. 404 for a code that nobody has; otherwise as at a"
              + " site's link.")
  public RestResponse<SelfWaiting> join(@Valid @NotNull JoinByReferral request) {
    return ResponseBuilder.create(RestResponse.Status.CREATED, desk.join(request)).build();
  }

  @POST
  @Path("/view")
  @Operation(
      summary = "See where one stands in the line",
      description = "How many wait longer, or the offered time with the notice to be read.")
  public SelfWaiting view(@Valid @NotNull WithWaitingCode request) {
    return desk.view(request.waitingCode());
  }

  @POST
  @Path("/accept")
  @Operation(
      summary = "Take the offered time",
      description =
          "With the acknowledgement of the notice: 422 NOT_TREATMENT_NOTICE_REQUIRED without, 409"
              + " NOTICE_OUTDATED. The same code opens the booking from now on. 410 OFFER_EXPIRED when"
              + " the time to answer is over, 409 NO_OFFER. Accepting twice is no harm.")
  public SelfWaiting accept(@Valid @NotNull AcceptByCode request) {
    return desk.accept(request.waitingCode(), request.noticeAcknowledgement());
  }

  @POST
  @Path("/decline")
  @Operation(
      summary = "Let the offered time go",
      description =
          "The place in the line stays unless keepWaiting is false. 410 OFFER_EXPIRED, 409 NO_OFFER.")
  public SelfWaiting decline(@Valid @NotNull DeclineByCode request) {
    return desk.decline(request.waitingCode(), request.waitsOn());
  }

  @POST
  @Path("/leave")
  @Operation(
      summary = "Wait no longer",
      description = "An offer at hand goes to the next in the line. Leaving twice is no harm.")
  public SelfWaiting leave(@Valid @NotNull WithWaitingCode request) {
    return desk.leave(request.waitingCode());
  }
}
