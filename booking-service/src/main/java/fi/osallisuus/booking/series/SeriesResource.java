package fi.osallisuus.booking.series;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.SYSTEM;

import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.web.ETags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Series over HTTP. */
@Path("/api/booking/v1/series")
@RunOnVirtualThread
@RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, SYSTEM})
@Tag(name = "Series", description = "Appointments that repeat by the clock on the wall")
class SeriesResource {
  private final SeriesDesk desk;

  SeriesResource(SeriesDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Book a series",
      description =
          """
          The same clock time on certain weekdays, for at most 53 dates within a year (422 SERIES_TOO_LONG,
          RANGE_TOO_LONG, SERIES_EMPTY). Every date is claimed like a single booking and listed with its appointment
          and booking code (shown this once), or with the code of why it has none and up to three slots of that day.
          onConflict FAIL, unless told otherwise: all or none (409 SERIES_CONFLICTS with occurrences[]); SKIP books
          what can be had. 422 NOT_TREATMENT_NOTICE_REQUIRED, 409 NOTICE_OUTDATED, SUITABILITY_DECISION_REQUIRED.
          """)
  public RestResponse<SeriesView> book(@Valid @NotNull BookSeries request) {
    var view = desk.book(request);
    return ResponseBuilder.<SeriesView>created(URI.create("/api/booking/v1/series/" + view.id()))
        .header("ETag", ETags.of(view.version()))
        .entity(view)
        .build();
  }

  @GET
  @Path("/{seriesId}")
  @Operation(
      summary = "Read a series",
      description = "Every date with its appointment as it stands now, or why it has none.")
  public RestResponse<SeriesView> get(@RestPath UUID seriesId) {
    return shown(desk.get(seriesId));
  }

  @POST
  @Path("/{seriesId}:cancel")
  @Operation(
      summary = "Cancel a series, or a part of it",
      description =
          "THIS date, THIS_AND_FUTURE, or ALL that is to come; what has begun or is over stays. By"
              + " CLIENT or PROVIDER, who says why (422 CANCEL_REASON_REQUIRED). 422"
              + " OCCURRENCE_UNKNOWN. Needs If-Match.")
  public RestResponse<SeriesView> cancel(
      @RestPath UUID seriesId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull CancelSeries request) {
    return shown(desk.cancel(seriesId, ifMatch, request));
  }

  private static RestResponse<SeriesView> shown(SeriesView view) {
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
