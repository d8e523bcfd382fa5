package fi.osallisuus.booking.site;

import static fi.osallisuus.kit.actor.Roles.ADMIN;
import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.PublicPages;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.qr.QrCode;
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

/** The page of a site's free times as a QR code, for posters and leaflets. */
@Path("/api/booking/v1/sites/{siteId}")
@RunOnVirtualThread
@RolesAllowed({ADMIN, COORDINATOR, UNIT_MANAGER, PROFESSIONAL, CASE_LEAD, EXPERT})
@Tag(name = "Sites")
class SiteQrResource {
  private final Sites sites;
  private final PublicPages pages;

  SiteQrResource(Sites sites, PublicPages pages) {
    this.sites = sites;
    this.pages = pages;
  }

  @GET
  @Path("/qr.svg")
  @Produces("image/svg+xml")
  @APIResponse(responseCode = "200", description = "As asked")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(
      summary = "QR code of a site to print",
      description =
          "Leads to the page on which times of the site are booked. 409 NOT_PRINTABLE when the site"
              + " is out of use.")
  public String svg(@RestPath UUID siteId) {
    return code(siteId).svg();
  }

  @GET
  @Path("/qr.png")
  @Produces("image/png")
  @APIResponse(responseCode = "200", description = "As asked")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(summary = "QR code of a site to send", description = "The same as PNG.")
  public byte[] png(@RestPath UUID siteId) {
    return code(siteId).png();
  }

  private QrCode code(UUID siteId) {
    var site = sites.get(siteId).view();
    if (!site.active()) {
      throw Problem.conflict("NOT_PRINTABLE", "The site is out of use; its page shows nothing.");
    }
    return pages.qr(PublicSites.page(site.link()));
  }
}
