package fi.osallisuus.booking.freebusy;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.DayRange;
import fi.osallisuus.kit.problem.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Busy times over HTTP, for whoever plans. */
@Path("/api/booking/v1/freebusy")
@RunOnVirtualThread
@RolesAllowed({COORDINATOR, UNIT_MANAGER})
@Tag(name = "Availability")
class FreeBusyResource {
  /** A team, its rooms and its tablets. */
  private static final int MAX_RESOURCES = 100;

  private final BusyTimes busy;

  FreeBusyResource(BusyTimes busy) {
    this.busy = busy;
  }

  @GET
  @Operation(
      summary = "See when experts, rooms and devices are busy",
      description =
          "On local days, both included, at most 31 (422 RANGE_TOO_LONG). Claims of every kind, melted"
              + " into stretches, without what or who is behind them. 404 unless"
              + " the county has all of them; 400"
              + " RESOURCES_MISSING without any; at most 100 (422 TOO_MANY_RESOURCES).")
  public FreeBusyView freeBusy(
      @Parameter(description = "an expert, a room or a device; may be repeated", required = true)
          @RestQuery
          List<UUID> resourceId,
      @Parameter(description = "first local date", example = "2026-03-23", required = true)
          @RestQuery
          @Nullable LocalDate from,
      @Parameter(description = "last local date, included", example = "2026-04-10", required = true)
          @RestQuery
          @Nullable LocalDate to) {
    if (resourceId.isEmpty()) {
      throw Problem.badRequest("RESOURCES_MISSING", "Name at least one expert, room or device.")
          .at("query/resourceId");
    }
    if (resourceId.size() > MAX_RESOURCES) {
      throw Problem.unprocessable("TOO_MANY_RESOURCES", "Ask for fewer at a time.")
          .at("query/resourceId")
          .with("limit", MAX_RESOURCES);
    }
    return busy.in(DayRange.of(from, to), resourceId);
  }
}
