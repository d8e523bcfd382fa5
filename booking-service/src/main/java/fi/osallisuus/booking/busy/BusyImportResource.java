package fi.osallisuus.booking.busy;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.SYSTEM;

import fi.osallisuus.booking.Paging;
import fi.osallisuus.kit.page.Cursor;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Imports of busy times over HTTP. */
@Path("/api/booking/v1/experts/{expertId}/busy-imports")
@RunOnVirtualThread
@RolesAllowed({EXPERT, COORDINATOR, SYSTEM})
@Tag(name = "Calendars")
class BusyImportResource {
  private static final String ICS = "text/calendar";
  private static final String EXAMPLE =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Example//EN
      BEGIN:VEVENT
      UID:1@example.org
      DTSTAMP:20260316T080000Z
      DTSTART;TZID=Europe/Helsinki:20260327T090000
      DTEND;TZID=Europe/Helsinki:20260327T100000
      RRULE:FREQ=WEEKLY;COUNT=10
      END:VEVENT
      END:VCALENDAR
      """;

  private final BusyDesk desk;

  BusyImportResource(BusyDesk desk) {
    this.desk = desk;
  }

  @GET
  @Operation(
      summary = "List an expert's imports of busy times",
      description = "When they came and how far they reach. An expert sees the own ones.")
  public Page<BusyImportView> list(
      @RestPath UUID expertId,
      @RestQuery @Nullable String cursor,
      @RestQuery @Nullable Integer limit) {
    int size = Limits.of(limit);
    return Paging.page(
        desk.page(expertId, Paging.idAfter(cursor), size),
        size,
        view -> view,
        last -> Cursor.encode(last.id()));
  }

  @GET
  @Path("/{importId}")
  @Operation(
      summary = "Read an import of busy times",
      description = "How many stretches it has; the times themselves are at `freebusy`.")
  public BusyImportView get(@RestPath UUID expertId, @RestPath UUID importId) {
    return desk.get(expertId, importId);
  }

  @PUT
  @Path("/{importId}")
  @Consumes(ICS)
  @Operation(
      summary = "Tell when an expert is busy elsewhere",
      description =
          """
          An iCalendar text replaces what the import told before; the caller chooses the id and keeps it. Kept
          are times only, of the next 366 days: series are expanded, times without a zone are meant by the clock
          of Finland, whole days run from midnight to midnight, cancelled and transparent events do not count.
          New receptions and engagements of the host in these times are refused with 409 HOST_BUSY (conflicts[]
          name the importId); planned ones are not touched but flagged (`flaggedReceptions`, `flagged-receptions`).
          422 NOT_A_CALENDAR, BUSY_RULE_REFUSED (rules within a day, EXRULE), TOO_MANY_BUSY_TIMES (5,000);
          409 TOO_MANY_IMPORTS (10), IMPORT_ID_TAKEN; 413 over 256 kB.
          """)
  public BusyImportView put(
      @RestPath UUID expertId,
      @RestPath UUID importId,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = ICS,
                      schema = @Schema(type = SchemaType.STRING),
                      examples = @ExampleObject(name = "example", value = EXAMPLE)))
          @NotNull
          String calendar) {
    return desk.put(expertId, importId, calendar);
  }

  @DELETE
  @Path("/{importId}")
  @Operation(
      summary = "Forget an import of busy times",
      description = "Its times block nothing any more, and its flags go.")
  public void delete(@RestPath UUID expertId, @RestPath UUID importId) {
    desk.delete(expertId, importId);
  }
}
