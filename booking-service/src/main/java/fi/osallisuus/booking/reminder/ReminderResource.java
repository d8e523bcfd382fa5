package fi.osallisuus.booking.reminder;

import static fi.osallisuus.kit.actor.Roles.ADMIN;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
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

/** When the clients of a service are reminded, over HTTP. */
@Path("/api/booking/v1/services/{serviceId}/reminders")
@RunOnVirtualThread
@RolesAllowed({ADMIN, COORDINATOR, UNIT_MANAGER, PROFESSIONAL})
@Tag(name = "Messages")
class ReminderResource {
  private final ReminderRules rules;

  ReminderResource(ReminderRules rules) {
    this.rules = rules;
  }

  @GET
  @Operation(
      summary = "Read when clients are reminded",
      description = "24 elapsed hours before, unless somebody has said otherwise.")
  public RestResponse<ReminderRule> get(@RestPath UUID serviceId) {
    return shown(rules.of(serviceId));
  }

  @PUT
  @RolesAllowed({ADMIN, COORDINATOR})
  @Operation(
      summary = "Say when clients are reminded",
      description =
          "For appointments that get a contact, or are moved, from now on; an empty list and no"
              + " dayBeforeAt switch reminders off. 24 hours before is elapsed time: a Sunday noon after the"
              + " clocks were put forward is reminded of at 11:00 on Saturday. 422 REMINDER_AT_NIGHT for a time"
              + " outside 08:00 to 20:00. Needs If-Match.")
  public RestResponse<ReminderRule> set(
      @RestPath UUID serviceId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ReminderRule request) {
    return shown(rules.set(serviceId, ifMatch, request));
  }

  private static RestResponse<ReminderRule> shown(ReminderRules.Versioned rule) {
    return ResponseBuilder.ok(rule.rule()).header("ETag", ETags.of(rule.version())).build();
  }
}
