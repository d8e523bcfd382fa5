package fi.osallisuus.booking.registration;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.SYSTEM;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.kit.page.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Who was invited to an engagement and who came, over HTTP. */
@Path("/api/booking/v1/engagements/{engagementId}/turnout")
@RunOnVirtualThread
@RolesAllowed({COORDINATOR, UNIT_MANAGER, PROFESSIONAL, SYSTEM})
@Tag(name = "Registrations")
class TurnoutResource {
  private final Turnouts turnouts;
  private final SeatsDesk desk;

  TurnoutResource(Turnouts turnouts, SeatsDesk desk) {
    this.turnouts = turnouts;
    this.desk = desk;
  }

  @GET
  @Operation(
      summary = "Compare who came with who was invited",
      description =
          "By role (S2-24): invited, registered, came. Counts recorded for a role go before marks at"
              + " the door; who named no role counts as OTHER.")
  public Turnout get(@RestPath UUID engagementId) {
    return turnouts.of(engagementId);
  }

  @PUT
  @Path("/invitations")
  @RolesAllowed({COORDINATOR, UNIT_MANAGER})
  @Operation(
      summary = "Say who was invited",
      description = "Counts by role and, if wanted, by body; replaces what was said before.")
  public Page<Invited> invite(@RestPath UUID engagementId, @Valid @NotNull Invite request) {
    return new Page<>(desk.invite(engagementId, request.invitations()), null);
  }
}
