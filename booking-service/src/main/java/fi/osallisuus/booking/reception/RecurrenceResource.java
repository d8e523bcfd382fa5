package fi.osallisuus.booking.reception;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.Paging;
import fi.osallisuus.booking.Where;
import fi.osallisuus.booking.impact.Impact;
import fi.osallisuus.booking.impact.OnUnsupported;
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
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Recurrences over HTTP; they are started at {@code receptions/recurrences}. */
@Path("/api/booking/v1/recurrences")
@RunOnVirtualThread
@RolesAllowed({COORDINATOR, UNIT_MANAGER})
@Tag(name = "Recurrences", description = "Receptions that come again, rolled forward by themselves")
class RecurrenceResource {
  private final RecurrenceDesk desk;
  private final RecurrenceChangeDesk changes;
  private final StandingPlans plans;

  RecurrenceResource(RecurrenceDesk desk, RecurrenceChangeDesk changes, StandingPlans plans) {
    this.desk = desk;
    this.changes = changes;
    this.plans = plans;
  }

  @GET
  @RolesAllowed({COORDINATOR, UNIT_MANAGER, EXPERT})
  @Operation(
      summary = "List recurrences",
      description = "Oldest first, by site, unit, expert and status. An expert sees the own ones.")
  public Page<RecurrenceView> list(
      @RestQuery @Nullable UUID siteId,
      @RestQuery @Nullable UUID unitId,
      @RestQuery @Nullable UUID expertId,
      @RestQuery @Nullable RecurrenceStatus status,
      @RestQuery @Nullable String cursor,
      @RestQuery @Nullable Integer limit) {
    int size = Limits.of(limit);
    var where =
        new Where()
            .andIf("site_id = ?", siteId)
            .andIf("unit_id = ?", unitId)
            .andIf("? = any(expert_ids)", expertId)
            .andIf("status = ?", status);
    var rows = plans.page(where, Paging.idAfter(cursor), size);
    return Paging.page(rows, size, RecurrenceView::of, last -> Cursor.encode(last.id));
  }

  @GET
  @Path("/{recurrenceId}")
  @RolesAllowed({COORDINATOR, UNIT_MANAGER, EXPERT})
  @Operation(
      summary = "Read a recurrence",
      description = "Its rule, its plan, and up to which day every date has been decided.")
  public RestResponse<RecurrenceView> get(@RestPath UUID recurrenceId) {
    var view = RecurrenceView.of(plans.get(recurrenceId));
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }

  @POST
  @Path("/{recurrenceId}:extend")
  @Operation(
      summary = "Roll a recurrence forward",
      description =
          """
          By hand, up to a date or as far as it says; a job does the same every day. Refused dates are tried again,
          since a contract may have been renewed or a closure withdrawn; skipped ones stay skipped. Every date is
          answered: created[] or refused[] with its code. At most a year ahead (422 RANGE_TOO_LONG), 409
          RECURRENCE_ENDED. Needs If-Match.
          """)
  public RecurrenceOutcome extend(
      @RestPath UUID recurrenceId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ExtendRecurrence request) {
    return desk.extend(recurrenceId, ifMatch, request.until());
  }

  @POST
  @Path("/{recurrenceId}:change")
  @Operation(
      summary = "Change a recurrence from a date on",
      description =
          """
          Other hosts, room, device, times, breaks or contact; what is left out stays. Published receptions from that
          date are planned anew, dates with times of their own keep them; dates on which it is not possible stay as
          they were and are named in refused[]. 409 WOULD_ORPHAN_APPOINTMENTS (count, appointments[]) unless
          onUnsupported says ORPHAN or CANCEL. 422 IN_THE_PAST, NOT_FOR_A_RECURRENCE. Needs If-Match.
          """)
  public RecurrenceChange change(
      @RestPath UUID recurrenceId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @RestQuery @Nullable OnUnsupported onUnsupported,
      @Valid @NotNull ChangeRecurrence request) {
    return changes.change(recurrenceId, ifMatch, request, onUnsupported);
  }

  @POST
  @Path("/{recurrenceId}:end")
  @Operation(
      summary = "End a recurrence from a date on",
      description =
          """
          Nothing comes any more; what was published from that date on is cancelled. 409 WOULD_ORPHAN_APPOINTMENTS
          (count, appointments[]) unless onUnsupported says ORPHAN or CANCEL. 409 RECURRENCE_ENDED, 422 IN_THE_PAST.
          Needs If-Match.
          """)
  public RecurrenceChange end(
      @RestPath UUID recurrenceId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @RestQuery @Nullable OnUnsupported onUnsupported,
      @Valid @NotNull EndRecurrence request) {
    return changes.end(recurrenceId, ifMatch, request, onUnsupported);
  }

  @POST
  @Path("/{recurrenceId}:preview")
  @Operation(
      summary = "Preview what changing or ending a recurrence would break",
      description =
          "Changes nothing: receptions and appointments that would lose support, slots lost and won."
              + " 422 PREVIEW_UNCLEAR unless one of change and end is described.")
  public Impact preview(@RestPath UUID recurrenceId, @Valid @NotNull PreviewRecurrence request) {
    return changes.preview(recurrenceId, request);
  }
}
