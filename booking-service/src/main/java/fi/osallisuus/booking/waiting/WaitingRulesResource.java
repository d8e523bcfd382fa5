package fi.osallisuus.booking.waiting;

import static fi.osallisuus.kit.actor.Roles.ADMIN;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The county's rules for offers over HTTP. */
@Path("/api/booking/v1/waiting-list-rules")
@RunOnVirtualThread
@RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, UNIT_MANAGER, ADMIN, SYSTEM})
@Tag(name = "Waiting list")
class WaitingRulesResource {
  private final Rules rules;

  WaitingRulesResource(Rules rules) {
    this.rules = rules;
  }

  @GET
  @Operation(
      summary = "Read the rules for offers",
      description =
          "How many minutes of the day an offer stands, between which hours by the clock on the wall"
              + " they are counted, and how many unanswered offers end a wish. Who leaves an offer"
              + " unanswered comes after those in the line who have not.")
  public RestResponse<OfferRules> get() {
    return shown(rules.current());
  }

  @PUT
  @RolesAllowed({ADMIN, COORDINATOR})
  @Operation(
      summary = "Change the rules for offers",
      description =
          "15 to 2880 minutes, 1 to 5 unanswered offers. Offers already made keep their time. Needs"
              + " If-Match. 422 RANGE_BACKWARDS when the day closes before it opens.")
  public RestResponse<OfferRules> set(
      @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull SetRules request) {
    return shown(rules.set(request, ifMatch));
  }

  private static RestResponse<OfferRules> shown(OfferRules rules) {
    return ResponseBuilder.ok(rules).header("ETag", ETags.of(rules.version())).build();
  }
}
