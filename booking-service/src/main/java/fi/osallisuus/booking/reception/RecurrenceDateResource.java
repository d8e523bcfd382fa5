package fi.osallisuus.booking.reception;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.Paging;
import fi.osallisuus.booking.impact.OnUnsupported;
import fi.osallisuus.kit.page.Cursor;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The single dates of a recurrence over HTTP. */
@Path("/api/booking/v1/recurrences/{recurrenceId}/dates")
@RunOnVirtualThread
@RolesAllowed({COORDINATOR, UNIT_MANAGER})
@Tag(name = "Recurrences")
class RecurrenceDateResource {
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final RecurrenceDateDesk desk;
  private final StandingPlans plans;
  private final PlannedDates dates;

  RecurrenceDateResource(RecurrenceDateDesk desk, StandingPlans plans, PlannedDates dates) {
    this.desk = desk;
    this.plans = plans;
    this.dates = dates;
  }

  @GET
  @RolesAllowed({COORDINATOR, UNIT_MANAGER, EXPERT})
  @Operation(
      summary = "List what became of the dates of a recurrence",
      description =
          "In order: PUBLISHED with its reception, REFUSED or SKIPPED with the code of why, DUE when"
              + " times of its own wait. Local dates from and to, both included.")
  public Page<PlannedDate> list(
      @RestPath UUID recurrenceId,
      @Parameter(example = "2026-03-23") @RestQuery @Nullable LocalDate from,
      @Parameter(example = "2026-06-30") @RestQuery @Nullable LocalDate to,
      @RestQuery @Nullable String cursor,
      @RestQuery @Nullable Integer limit) {
    int size = Limits.of(limit);
    var start = from == null ? FIRST : from.minusDays(1);
    var after =
        cursor == null ? start : Cursor.parse(cursor, keys -> LocalDate.parse(keys.getFirst()));
    var rows = dates.page(plans.get(recurrenceId).id, after, to == null ? LAST : to, size);
    return Paging.page(rows, size, date -> date, last -> Cursor.encode(last.date()));
  }

  @PUT
  @Path("/{date}")
  @Operation(
      summary = "Let one date differ",
      description =
          """
          Skipped, with the reason as a code, or with other times and breaks. What is published is cancelled or
          planned anew: 409 WOULD_ORPHAN_APPOINTMENTS unless onUnsupported says ORPHAN or CANCEL. A later change of
          the recurrence leaves the date its times. 422 NOT_A_DATE, IN_THE_PAST, and the codes of a reception.
          Needs If-Match with the recurrence's version.
          """)
  public PlannedDate except(
      @RestPath UUID recurrenceId,
      @Parameter(example = "2026-04-03") @RestPath LocalDate date,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @RestQuery @Nullable OnUnsupported onUnsupported,
      @Valid @NotNull ExceptDate request) {
    return desk.except(recurrenceId, date, ifMatch, request, onUnsupported);
  }

  @DELETE
  @Path("/{date}")
  @Operation(
      summary = "Let a date be as the others again",
      description =
          "A skipped date is published, as far as the others are; own times go. 404 unless the date"
              + " differs; otherwise refused as a new reception would be. Needs If-Match.")
  public PlannedDate restore(
      @RestPath UUID recurrenceId,
      @Parameter(example = "2026-04-03") @RestPath LocalDate date,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @RestQuery @Nullable OnUnsupported onUnsupported) {
    return desk.restore(recurrenceId, date, ifMatch, onUnsupported);
  }
}
