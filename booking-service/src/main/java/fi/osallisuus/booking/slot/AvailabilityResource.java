package fi.osallisuus.booking.slot;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.SYSTEM;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.DayRange;
import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Free slots over HTTP. */
@Path("/api/booking/v1/availability")
@RunOnVirtualThread
@RolesAllowed({COORDINATOR, UNIT_MANAGER, PROFESSIONAL, CASE_LEAD, EXPERT, SYSTEM})
@Tag(name = "Availability", description = "Free slots, computed from receptions and what is taken")
class AvailabilityResource {
  /** A county's biggest team for a month fits in a few pages, and one answer stays under 300 kB. */
  private static final int MAX_SLOTS = 1000;

  private final Availability availability;
  private final NextSlots nextSlots;
  private final Clock clock;

  AvailabilityResource(Availability availability, NextSlots nextSlots, Clock clock) {
    this.availability = availability;
    this.nextSlots = nextSlots;
    this.clock = clock;
  }

  @GET
  @Operation(
      summary = "Search free slots",
      description =
          """
          Slots that can be booked on local days, both included, at most 31 (422 RANGE_TOO_LONG), by start. Every
          filter narrows: service, sites, unit, experts, a host's theme and its basis, language, weekdays, and the
          time of day by the clock on the wall (timeFrom, timeTo: the whole slot lies between; 422 RANGE_BACKWARDS).
          Granularity HOUR or DAY answers counts[] instead of items[]. Times carry the offset of their day;
          timeZone names the zone and localStart is what the clock shows. Receptions whose host, room or hours
          have been lost offer nothing.
          """)
  public FoundSlots<FreeSlot> search(
      @Parameter(description = "first local date", example = "2026-03-23", required = true)
          @RestQuery
          @Nullable LocalDate from,
      @Parameter(description = "last local date, included", example = "2026-04-10", required = true)
          @RestQuery
          @Nullable LocalDate to,
      @BeanParam SlotQuery query,
      @RestQuery @Nullable Granularity granularity,
      @RestQuery @Nullable String cursor,
      @Parameter(description = "1 to 1000, 200 unless told") @RestQuery @Nullable Integer limit) {
    return availability.in(
        DayRange.of(from, to),
        query.filter(),
        granularity == null ? Granularity.SLOT : granularity,
        TimeKey.of(cursor),
        limit == null
            ? Limits.MAX
            : limit > Limits.MAX ? Math.min(limit, MAX_SLOTS) : Limits.of(limit));
  }

  @GET
  @Path("/next")
  @Operation(
      summary = "Find the next free slots",
      description =
          "The first free slots from an instant on (now unless told), 3 unless told, with the filters"
              + " of the search.")
  public Page<FreeSlot> next(
      @Parameter(example = "2026-03-23T00:00:00+02:00") @RestQuery @Nullable OffsetDateTime after,
      @BeanParam SlotQuery query,
      @Parameter(description = "1 to 200, 3 unless told") @RestQuery @Nullable Integer limit) {
    var slots =
        nextSlots.first(
            query.filter(),
            after == null ? clock.instant() : after.toInstant(),
            limit == null ? 3 : Limits.of(limit));
    return new Page<>(slots, null);
  }
}
