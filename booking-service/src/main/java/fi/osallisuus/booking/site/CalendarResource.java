package fi.osallisuus.booking.site;

import static fi.osallisuus.kit.actor.Roles.ADMIN;
import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.SYSTEM;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.DayRange;
import fi.osallisuus.booking.Paging;
import fi.osallisuus.booking.impact.Impact;
import fi.osallisuus.booking.impact.OnUnsupported;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Cursor;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** A site's calendar and its exceptions over HTTP. */
@Path("/api/booking/v1/sites")
@RunOnVirtualThread
@RolesAllowed({ADMIN, COORDINATOR, UNIT_MANAGER, PROFESSIONAL, CASE_LEAD, EXPERT, SYSTEM})
@Tag(name = "Sites")
class CalendarResource {
  private final SiteDesk desk;
  private final Sites sites;
  private final SiteExceptions exceptions;

  CalendarResource(SiteDesk desk, Sites sites, SiteExceptions exceptions) {
    this.desk = desk;
    this.sites = sites;
    this.exceptions = exceptions;
  }

  @GET
  @Path("/{siteId}/calendar")
  @Operation(
      summary = "Preview a site's calendar",
      description =
          "Day by day, at most 31 days: when it is open, or which holiday or closure keeps it shut."
              + " 422 RANGE_TOO_LONG beyond that.")
  public CalendarView calendar(
      @RestPath UUID siteId,
      @Parameter(description = "first local date", example = "2026-03-23", required = true)
          @RestQuery
          @Nullable LocalDate from,
      @Parameter(description = "last local date", example = "2026-04-10", required = true)
          @RestQuery
          @Nullable LocalDate to) {
    var range = DayRange.of(from, to);
    var site = sites.get(siteId);
    var calendar = site.calendar(exceptions.rules(siteId, range.first(), range.last()));
    return new CalendarView(
        site.timeZone(), range.days().map(calendar::on).map(CalendarDay::of).toList());
  }

  @POST
  @Path("/{siteId}/closures")
  @Idempotent
  @RolesAllowed({UNIT_MANAGER, ADMIN})
  @Operation(
      summary = "Close a site, or open it, against its calendar",
      description =
          "A closure takes whole days; open true with from and to opens days that a holiday or the"
              + " weekly hours would close. The answer names receptions that are now outside; they are"
              + " flagged. 409 WOULD_ORPHAN_APPOINTMENTS (count, receptions[], appointments[]) when"
              + " appointments would lose their place, unless onUnsupported says ORPHAN (they stay and"
              + " are listed) or CANCEL (they and their receptions are cancelled).")
  public RestResponse<DeclaredException> declare(
      @RestPath UUID siteId,
      @RestQuery @Nullable OnUnsupported onUnsupported,
      @Valid @NotNull DeclareException request) {
    var declared = desk.declare(siteId, request, onUnsupported);
    var place = "/api/booking/v1/sites/" + siteId + "/closures/" + declared.exception().id();
    return ResponseBuilder.<DeclaredException>created(URI.create(place)).entity(declared).build();
  }

  @POST
  @Path("/{siteId}/closures:preview")
  @RolesAllowed({UNIT_MANAGER, ADMIN})
  @Operation(
      summary = "Preview what a closure or an extra opening would break",
      description =
          "Changes nothing: the receptions and appointments that would lose support, slots lost and won.")
  public Impact preview(@RestPath UUID siteId, @Valid @NotNull DeclareException request) {
    return desk.previewed(siteId, request);
  }

  @GET
  @Path("/{siteId}/closures")
  @Operation(summary = "List closures and extra openings", description = "Oldest entry first.")
  public Page<ExceptionView> closures(
      @RestPath UUID siteId,
      @RestQuery @Nullable String cursor,
      @RestQuery @Nullable Integer limit) {
    int size = Limits.of(limit);
    var rows = exceptions.page(sites.get(siteId).id(), Paging.idAfter(cursor), size);
    return Paging.page(rows, size, SiteException::view, last -> Cursor.encode(last.id()));
  }

  @DELETE
  @Path("/{siteId}/closures/{closureId}")
  @RolesAllowed({UNIT_MANAGER, ADMIN})
  @Operation(
      summary = "Withdraw a closure or an extra opening",
      description =
          "The calendar counts again on those days: receptions that a closure had flagged are free of"
              + " it, those on an extra opening lose it. 409 WOULD_ORPHAN_APPOINTMENTS unless"
              + " onUnsupported says ORPHAN or CANCEL.")
  public void withdraw(
      @RestPath UUID siteId,
      @RestPath UUID closureId,
      @RestQuery @Nullable OnUnsupported onUnsupported) {
    desk.withdraw(siteId, closureId, onUnsupported);
  }
}
