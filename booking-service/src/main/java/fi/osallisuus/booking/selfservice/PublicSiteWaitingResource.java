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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Joining the line of a site whose link a poster carries. */
@Path("/api/booking/v1/public/sites/{link}/waiting-list")
@RunOnVirtualThread
@PermitAll
@RateLimited(calls = 10)
@Tag(name = "Self-service")
class PublicSiteWaitingResource {
  private final WaitingSelfServiceDesk desk;

  PublicSiteWaitingResource(WaitingSelfServiceDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Ask a site for a time when none is free",
      description =
          """
          A next of kin comes straight; others need the code of an accepted referral (409
          SUITABILITY_DECISION_REQUIRED). The answer carries the code, this once, with which offers are answered.
          If something suits at once, it is offered at once. 409 ALREADY_WAITING; 422 SERVICE_UNKNOWN,
          SITE_UNKNOWN, IN_THE_PAST, RANGE_BACKWARDS, RANGE_TOO_LONG.
          """)
  public RestResponse<SelfWaiting> join(@RestPath String link, @Valid @NotNull JoinByLink request) {
    return ResponseBuilder.create(RestResponse.Status.CREATED, desk.join(link, request)).build();
  }
}
