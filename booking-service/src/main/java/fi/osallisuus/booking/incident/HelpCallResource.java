package fi.osallisuus.booking.incident;

import static fi.osallisuus.kit.actor.Roles.ADMIN;
import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.Paging;
import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Calls for help that run, and what became of them, over HTTP. */
@Path("/api/booking/v1/help-calls")
@RunOnVirtualThread
@RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, UNIT_MANAGER, ADMIN})
@Tag(name = "Help calls")
class HelpCallResource {
  private final IncidentDesk desk;
  private final Incidents incidents;

  HelpCallResource(IncidentDesk desk, Incidents incidents) {
    this.desk = desk;
    this.incidents = incidents;
  }

  @GET
  @RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, UNIT_MANAGER, ADMIN, EXPERT})
  @Operation(
      summary = "List calls for help",
      description = "Oldest first, by status and site. An expert sees the own ones.")
  public Page<IncidentView> list(
      @RestQuery @Nullable IncidentStatus status,
      @RestQuery @Nullable UUID siteId,
      @RestQuery @Nullable String cursor,
      @RestQuery @Nullable Integer limit) {
    int size = Limits.of(limit);
    return Paging.page(
        incidents.page(status, siteId, TimeKey.of(cursor), size),
        size,
        Incident::view,
        last -> new TimeKey(last.calledAt(), last.id()).cursor());
  }

  @GET
  @Path("/{helpCallId}")
  @RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, UNIT_MANAGER, ADMIN, EXPERT})
  @Operation(
      summary = "Read a call for help",
      description = "Who called sees whether somebody is on the way.")
  public RestResponse<IncidentView> get(@RestPath UUID helpCallId) {
    return shown(incidents.get(helpCallId).view());
  }

  @POST
  @Path("/{helpCallId}:acknowledge")
  @Operation(
      summary = "Say that one is on the way",
      description =
          "Keeps the role of who goes, and how long it took; nobody else is told any more. 409"
              + " ILLEGAL_TRANSITION when somebody was first. Needs If-Match.")
  public RestResponse<IncidentView> acknowledge(
      @RestPath UUID helpCallId, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return shown(desk.acknowledge(helpCallId, ifMatch));
  }

  @POST
  @Path("/{helpCallId}:resolve")
  @Operation(
      summary = "Say that it is over",
      description = "With a code of how it ended, and no word more. Needs If-Match.")
  public RestResponse<IncidentView> resolve(
      @RestPath UUID helpCallId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ResolveCall request) {
    return shown(desk.resolve(helpCallId, ifMatch, request.outcome()));
  }

  private static RestResponse<IncidentView> shown(IncidentView view) {
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
