package fi.osallisuus.booking.incident;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.kit.web.ETags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The button of who receives, over HTTP. */
@Path("/api/booking/v1/receptions")
@RunOnVirtualThread
@RolesAllowed({EXPERT, PROFESSIONAL, CASE_LEAD, COORDINATOR, UNIT_MANAGER})
@Tag(name = "Help calls", description = "Help for who receives; nothing about clients")
class ReceptionHelpResource {
  private final IncidentDesk desk;

  ReceptionHelpResource(IncidentDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/{receptionId}:call-help")
  @Operation(
      summary = "Call for help from a reception",
      description =
          """
          The professional on duty is sent a message at once, by day and night; the answer says whether that was
          possible and which number to ring. Pressing again within two minutes is the same call. An expert calls
          from the own receptions. What happened and to whom is not asked, and there is no place for it.
          """)
  public RestResponse<IncidentView> callHelp(
      @RestPath UUID receptionId, @Valid @NotNull CallHelp request) {
    return shown(desk.callFromReception(receptionId, request.kindOrOther()));
  }

  private static RestResponse<IncidentView> shown(IncidentView view) {
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
