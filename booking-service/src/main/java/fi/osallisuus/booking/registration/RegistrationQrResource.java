package fi.osallisuus.booking.registration;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.PublicPages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The page of an event as a QR code, for its poster. */
@Path("/api/booking/v1/engagements/{engagementId}/registration")
@RunOnVirtualThread
@RolesAllowed({COORDINATOR, UNIT_MANAGER, PROFESSIONAL, CASE_LEAD, EXPERT})
@Tag(name = "Registrations")
class RegistrationQrResource {
  private final SeatsDesk desk;
  private final PublicPages pages;

  RegistrationQrResource(SeatsDesk desk, PublicPages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @GET
  @Path("/qr.svg")
  @Produces("image/svg+xml")
  @APIResponse(responseCode = "200", description = "As asked")
  @Operation(
      summary = "QR code of an event to print",
      description = "Leads to the page on which people register. 404 when nobody registers for it.")
  public String svg(@RestPath UUID engagementId) {
    return pages.qr(desk.read(engagementId).page()).svg();
  }

  @GET
  @Path("/qr.png")
  @Produces("image/png")
  @APIResponse(responseCode = "200", description = "As asked")
  @Operation(summary = "QR code of an event to send", description = "The same as PNG.")
  public byte[] png(@RestPath UUID engagementId) {
    return pages.qr(desk.read(engagementId).page()).png();
  }
}
