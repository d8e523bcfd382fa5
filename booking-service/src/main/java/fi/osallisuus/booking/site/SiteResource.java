package fi.osallisuus.booking.site;

import static fi.osallisuus.kit.actor.Roles.ADMIN;
import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.SYSTEM;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.Paging;
import fi.osallisuus.booking.impact.Impact;
import fi.osallisuus.booking.impact.OnUnsupported;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Cursor;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Sites over HTTP. */
@Path("/api/booking/v1/sites")
@RunOnVirtualThread
@RolesAllowed({ADMIN, COORDINATOR, UNIT_MANAGER, PROFESSIONAL, CASE_LEAD, EXPERT, SYSTEM})
@Tag(name = "Sites", description = "Where people receive: sites, rooms, tablets and calendars")
class SiteResource {
  private final SiteDesk desk;
  private final Sites sites;

  SiteResource(SiteDesk desk, Sites sites) {
    this.desk = desk;
    this.sites = sites;
  }

  @POST
  @Idempotent
  @RolesAllowed({UNIT_MANAGER, ADMIN})
  @Operation(
      summary = "Open a site",
      description =
          "Office hours are wall-clock times per weekday; left out, they are Monday to Friday"
              + " 8.00–16.15. Public holidays, Midsummer Eve and Christmas Eve close every site."
              + " 422 SWEDISH_TEXT_MISSING in a bilingual county, 422 UNIT_UNKNOWN.")
  public RestResponse<SiteView> open(@Valid @NotNull DescribeSite request) {
    var view = desk.open(request);
    return ResponseBuilder.<SiteView>created(URI.create("/api/booking/v1/sites/" + view.id()))
        .header("ETag", ETags.of(view.version()))
        .entity(view)
        .build();
  }

  @GET
  @Operation(summary = "List sites", description = "The county's sites, oldest first.")
  public Page<SiteView> list(
      @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
    int size = Limits.of(limit);
    var rows = sites.page(Paging.idAfter(cursor), size);
    return Paging.page(rows, size, Site::view, last -> Cursor.encode(last.id()));
  }

  @GET
  @Path("/{siteId}")
  @Operation(summary = "Read a site", description = "With its office hours and its public link.")
  public RestResponse<SiteView> get(@RestPath UUID siteId) {
    return shown(sites.get(siteId).view());
  }

  @PUT
  @Path("/{siteId}")
  @RolesAllowed({UNIT_MANAGER, ADMIN})
  @Operation(
      summary = "Describe a site anew",
      description =
          "Replaces name, address, accessibility and office hours; active false takes it out of use."
              + " Receptions already published are held against it: those that lose their hours are"
              + " flagged; 409 WOULD_ORPHAN_APPOINTMENTS (count, receptions[], appointments[]) when"
              + " appointments would lose their place, unless onUnsupported says ORPHAN (they stay and"
              + " are listed) or CANCEL. Needs If-Match.")
  public RestResponse<SiteView> describe(
      @RestPath UUID siteId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @RestQuery @Nullable OnUnsupported onUnsupported,
      @Valid @NotNull DescribeSite request) {
    return shown(desk.describe(siteId, ifMatch, request, onUnsupported));
  }

  @POST
  @Path("/{siteId}:preview")
  @RolesAllowed({UNIT_MANAGER, ADMIN})
  @Operation(
      summary = "Preview what a change of a site would break",
      description =
          "Other office hours or taking it out of use. Changes nothing: the receptions and appointments"
              + " that would lose support, slots lost and won.")
  public Impact preview(@RestPath UUID siteId, @Valid @NotNull DescribeSite request) {
    return desk.previewed(siteId, request);
  }

  private static RestResponse<SiteView> shown(SiteView view) {
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
