package fi.osallisuus.booking.engagement;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.Paging;
import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Planned engagements that somebody must decide on, over HTTP. */
@Path("/api/booking/v1/flagged-engagements")
@RunOnVirtualThread
@RolesAllowed({COORDINATOR, UNIT_MANAGER})
@Tag(name = "Engagements")
class FlaggedEngagementResource {
  private final FlaggedEngagements flagged;

  FlaggedEngagementResource(FlaggedEngagements flagged) {
    this.flagged = flagged;
  }

  @GET
  @Operation(
      summary = "List engagements whose expert may not work",
      description =
          "Planned ones, the earliest first: an expert has been paused, or the contract ends before"
              + " that day. Nothing is cancelled by itself: move it to another expert at"
              + " `engagements/{id}:move`, or cancel it; the flag goes when the expert may work again.")
  public Page<FlaggedView> list(
      @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
    int size = Limits.of(limit);
    return Paging.page(
        flagged.page(TimeKey.of(cursor), size),
        size,
        view -> view,
        last -> new TimeKey(last.start().toInstant(), last.engagementId()).cursor());
  }
}
