package fi.osallisuus.booking.reception;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.Paging;
import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.Where;
import fi.osallisuus.booking.impact.OnUnsupported;
import fi.osallisuus.kit.idempotency.Idempotent;
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
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Receptions over HTTP. */
@Path("/api/booking/v1/receptions")
@RunOnVirtualThread
@RolesAllowed({COORDINATOR, UNIT_MANAGER, PROFESSIONAL, CASE_LEAD, EXPERT})
@Tag(name = "Receptions", description = "The planned times in which an expert receives")
class ReceptionResource {
  private static final String PATH = "/api/booking/v1/receptions/";

  private final ReceptionDesk desk;
  private final RecurrenceDesk recurrences;
  private final Receptions receptions;

  ReceptionResource(ReceptionDesk desk, RecurrenceDesk recurrences, Receptions receptions) {
    this.desk = desk;
    this.recurrences = recurrences;
    this.receptions = receptions;
  }

  @POST
  @Idempotent
  @RolesAllowed({COORDINATOR, UNIT_MANAGER})
  @Operation(
      summary = "Publish a reception",
      description =
          """
          One reception in local time; it claims its hosts, room and device at once. Refused with
          422 CLOSED_DAY, OUTSIDE_OFFICE_HOURS, ON_DUTY_CONTACT_REQUIRED, ROOM_SAFETY_MISSING, NO_SLOTS,
          IN_THE_PAST, EXPERT_UNKNOWN, UNIT_UNKNOWN, SITE_UNKNOWN, ROOM_UNKNOWN, SERVICE_UNKNOWN,
          LOCAL_TIME_DOES_NOT_EXIST, AMBIGUOUS_LOCAL_TIME; with 409 THEME_MISMATCH, HOST_BUSY, ROOM_BUSY,
          DEVICE_BUSY (conflicts[]) or the first open gate of the expert, e.g. ORIENTATION_INCOMPLETE (missing[]).
          """)
  public RestResponse<ReceptionView> publish(@Valid @NotNull PlanReception request) {
    var view = desk.publish(request);
    return ResponseBuilder.<ReceptionView>created(URI.create(PATH + view.id()))
        .header("ETag", ETags.of(view.version()))
        .entity(view)
        .build();
  }

  @POST
  @Path("/recurrences")
  @Idempotent
  @RolesAllowed({COORDINATOR, UNIT_MANAGER})
  @Operation(
      summary = "Publish receptions by a recurrence",
      description =
          """
          The same wall-clock times on certain weekdays, kept at `recurrences/{id}`. With toDate, at most a year,
          all at once; without it, or with horizonWeeks, it rolls forward by itself, so many weeks ahead. Every
          date is answered: created[] with its reception or refused[] with the same codes as a single reception
          would get. What is wrong on every date alike (an unknown room, no contact on duty) refuses the whole
          request.
          """)
  public RestResponse<RecurrenceOutcome> repeat(@Valid @NotNull RepeatReception request) {
    return ResponseBuilder.create(RestResponse.Status.CREATED, recurrences.start(request)).build();
  }

  @GET
  @Operation(
      summary = "List receptions",
      description =
          "In order of their start, filtered by site, unit, expert, status and local dates (both"
              + " included). An expert sees the own ones.")
  public Page<ReceptionView> list(
      @RestQuery @Nullable UUID siteId,
      @RestQuery @Nullable UUID unitId,
      @RestQuery @Nullable UUID expertId,
      @RestQuery @Nullable ReceptionStatus status,
      @RestQuery @Nullable LocalDate from,
      @RestQuery @Nullable LocalDate to,
      @RestQuery @Nullable String cursor,
      @RestQuery @Nullable Integer limit) {
    int size = Limits.of(limit);
    var where =
        new Where()
            .andIf("site_id = ?", siteId)
            .andIf("unit_id = ?", unitId)
            .andIf("expert_ids @> array[?]::uuid[]", expertId)
            .andIf("status = ?", status)
            .andIf("local_date >= ?", from)
            .andIf("local_date <= ?", to);
    var rows = receptions.page(where, TimeKey.of(cursor), size);
    return Paging.page(
        rows, size, Reception::view, last -> new TimeKey(last.startsAt(), last.id()).cursor());
  }

  @GET
  @Path("/{receptionId}")
  @Operation(
      summary = "Read a reception",
      description = "With the contact on duty. An expert reads the own ones.")
  public RestResponse<ReceptionView> get(@RestPath UUID receptionId) {
    return shown(receptions.get(receptionId).view());
  }

  @POST
  @Path("/{receptionId}:cancel")
  @RolesAllowed({COORDINATOR, UNIT_MANAGER})
  @Operation(
      summary = "Cancel a reception",
      description =
          "Frees hosts, room and device. 409 WOULD_ORPHAN_APPOINTMENTS (count, appointments[]) while"
              + " somebody is booked, unless onUnsupported says CANCEL (by the provider, with the same"
              + " reason) or ORPHAN (they stay and are listed until moved). 409 RECEPTION_IN_USE once"
              + " somebody has been received. Needs If-Match.")
  public RestResponse<ReceptionView> cancel(
      @RestPath UUID receptionId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @RestQuery @Nullable OnUnsupported onUnsupported,
      @Valid @NotNull CancelReception request) {
    return shown(desk.cancel(receptionId, ifMatch, request.reason(), onUnsupported));
  }

  @POST
  @Path("/{receptionId}:close")
  @RolesAllowed({COORDINATOR, UNIT_MANAGER, EXPERT})
  @Operation(
      summary = "Close a reception that was held",
      description =
          "Tells the registry the minutes worked: the session less its breaks. 409"
              + " APPOINTMENTS_UNRESOLVED (appointments[]) while an outcome is missing, 409"
              + " RECEPTION_NOT_OVER before its end. Needs If-Match.")
  public RestResponse<ReceptionView> close(
      @RestPath UUID receptionId, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return shown(desk.close(receptionId, ifMatch));
  }

  private static RestResponse<ReceptionView> shown(ReceptionView view) {
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
