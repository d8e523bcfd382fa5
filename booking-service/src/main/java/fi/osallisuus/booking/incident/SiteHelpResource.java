package fi.osallisuus.booking.incident;

import static fi.osallisuus.kit.actor.Roles.ADMIN;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
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

/** Whom a site's calls for help reach, over HTTP. */
@Path("/api/booking/v1/sites/{siteId}/help")
@RunOnVirtualThread
@RolesAllowed({UNIT_MANAGER, ADMIN})
@Tag(name = "Help calls")
class SiteHelpResource {
  private final HelpPlans plans;

  SiteHelpResource(HelpPlans plans) {
    this.plans = plans;
  }

  @GET
  @RolesAllowed({UNIT_MANAGER, ADMIN, COORDINATOR})
  @Operation(
      summary = "Read whom a site's calls for help reach",
      description = "When nobody on duty answers, and after how many minutes.")
  public RestResponse<HelpPlan> get(@RestPath UUID siteId) {
    return shown(plans.get(siteId));
  }

  @PUT
  @Operation(
      summary = "Say whom a site's calls for help reach",
      description =
          "At most five functions, such as guards, by SMS or e-mail; told at once when nobody is on duty,"
              + " and when a call has not been acknowledged in time. 422 HELP_CONTACT_MALFORMED. Needs"
              + " If-Match.")
  public RestResponse<HelpPlan> put(
      @RestPath UUID siteId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull DescribeHelp request) {
    return shown(plans.put(siteId, ifMatch, request));
  }

  private static RestResponse<HelpPlan> shown(HelpPlan plan) {
    return ResponseBuilder.ok(plan).header("ETag", ETags.of(plan.version())).build();
  }
}
