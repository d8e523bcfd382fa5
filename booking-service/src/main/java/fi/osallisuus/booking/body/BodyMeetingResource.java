package fi.osallisuus.booking.body;

import static fi.osallisuus.kit.actor.Roles.ADMIN;
import static fi.osallisuus.kit.actor.Roles.ANALYST;
import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.SYSTEM;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.Paging;
import fi.osallisuus.kit.page.Cursor;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Whether bodies meet as often as they should, over HTTP. */
@Path("/api/booking/v1/body-meetings")
@RunOnVirtualThread
@RolesAllowed({ADMIN, COORDINATOR, UNIT_MANAGER, CASE_LEAD, ANALYST, SYSTEM})
@Tag(name = "Body meetings", description = "Forums and peer networks that meet in a rhythm")
class BodyMeetingResource {
  private final Bodies bodies;

  BodyMeetingResource(Bodies bodies) {
    this.bodies = bodies;
  }

  @GET
  @Operation(
      summary = "List bodies that meet in a rhythm",
      description =
          "When each met last, when it meets next, by which day it should, and whether it is overdue"
              + " today; with overdue=true only those. Meetings are engagements with the body's id"
              + " that were held. A peer network meets every 7 to 14 days unless it says otherwise.")
  public Page<BodyRhythm> list(
      @RestQuery @Nullable Boolean overdue,
      @RestQuery @Nullable String cursor,
      @RestQuery @Nullable Integer limit) {
    int size = Limits.of(limit);
    return Paging.page(
        bodies.rhythms(overdue != null && overdue, Paging.idAfter(cursor), size),
        size,
        body -> body,
        last -> Cursor.encode(last.bodyId()));
  }

  @GET
  @Path("/{bodyId}")
  @Operation(
      summary = "Read how a body kept its rhythm",
      description =
          "The days on which it met from one local date to another (both included; left out, the year"
              + " until today), every gap between them, and how many keep the rhythm. 422"
              + " RANGE_BACKWARDS.")
  public Compliance compliance(
      @RestPath UUID bodyId,
      @RestQuery @Nullable LocalDate from,
      @RestQuery @Nullable LocalDate to) {
    return bodies.compliance(bodyId, from, to);
  }
}
