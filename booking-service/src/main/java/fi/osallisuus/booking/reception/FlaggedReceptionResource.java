package fi.osallisuus.booking.reception;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Planned receptions that somebody must decide on, over HTTP. */
@Path("/api/booking/v1/flagged-receptions")
@RunOnVirtualThread
@RolesAllowed({COORDINATOR, UNIT_MANAGER})
@Tag(name = "Receptions")
class FlaggedReceptionResource {
  private final FlaggedReceptions flagged;

  FlaggedReceptionResource(FlaggedReceptions flagged) {
    this.flagged = flagged;
  }

  @GET
  @Operation(
      summary = "List receptions that have lost what they need",
      description =
          "The earliest first. A host has been paused, the contract ends before that day or a theme is"
              + " gone; a work pair has ended, works elsewhere or lacks one of the two that day; the room, the device or the site's hours are lost; or the reception was changed"
              + " or cancelled and appointments stayed. Nothing is cancelled by itself: substitute the"
              + " host, change or cancel the reception, move its appointments; the flag goes when what"
              + " was lost is back.")
  public Page<FlaggedView> list(
      @RestQuery @Nullable UUID expertId,
      @RestQuery @Nullable UUID workPairId,
      @RestQuery @Nullable UUID unitId,
      @RestQuery @Nullable String cursor,
      @RestQuery @Nullable Integer limit) {
    int size = Limits.of(limit);
    return Paging.page(
        flagged.page(expertId, workPairId, unitId, TimeKey.of(cursor), size),
        size,
        view -> view,
        last -> new TimeKey(last.start().toInstant(), last.receptionId()).cursor());
  }
}
