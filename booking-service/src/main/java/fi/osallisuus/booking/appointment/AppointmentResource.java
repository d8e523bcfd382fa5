package fi.osallisuus.booking.appointment;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.SYSTEM;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.Paging;
import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.Where;
import fi.osallisuus.booking.offer.Notices;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.web.ETags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Booking and reading appointments over HTTP. */
@Path("/api/booking/v1/appointments")
@RunOnVirtualThread
@RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, UNIT_MANAGER, EXPERT, SYSTEM})
@Tag(name = "Appointments")
class AppointmentResource {
  private static final String NOTICE_OUTDATED =
      "status = 'CONFIRMED' and notice_version < (select s.notice_version from service s where s.id = service_id)";

  private final BookingDesk desk;
  private final Appointments appointments;
  private final Visits visits;
  private final Notices notices;
  private final Orphans orphans;
  private final Clock clock;

  AppointmentResource(
      BookingDesk desk,
      Appointments appointments,
      Visits visits,
      Notices notices,
      Orphans orphans,
      Clock clock) {
    this.desk = desk;
    this.appointments = appointments;
    this.visits = visits;
    this.notices = notices;
    this.orphans = orphans;
    this.clock = clock;
  }

  @POST
  @Idempotent
  @RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, SYSTEM})
  @Operation(
      summary = "Book a slot for a client",
      description =
          """
          Hold and confirm in one step, for a client who has been told the notice. Shows the booking code, this
          once. No name, identity or note: unknown properties are refused. 422 NOT_TREATMENT_NOTICE_REQUIRED,
          PERSONAL_IDENTITY_CODE, NOT_A_SLOT, SLOT_IN_THE_PAST; 409 SLOT_UNAVAILABLE (conflicts[],
          alternatives[]), SUITABILITY_DECISION_REQUIRED, NOTICE_OUTDATED, REFERRAL_BOOKED; 410 REFERRAL_EXPIRED.
          """)
  public RestResponse<AppointmentView> book(@Valid @NotNull BookAppointment request) {
    var view = desk.book(request);
    return ResponseBuilder.<AppointmentView>created(
            URI.create("/api/booking/v1/appointments/" + view.id()))
        .header("ETag", ETags.of(view.version()))
        .entity(view)
        .build();
  }

  @GET
  @Operation(
      summary = "List appointments",
      description =
          "By start. An expert sees those of the own receptions, a system those that it made. With"
              + " orphaned=true the confirmed ones whose reception has lost its host, room or hours:"
              + " rebook them at `appointments/{id}:rebook`.")
  public Page<AppointmentView> list(
      @RestQuery @Nullable UUID receptionId,
      @RestQuery @Nullable UUID siteId,
      @RestQuery @Nullable UUID unitId,
      @RestQuery @Nullable AppointmentStatus status,
      @Parameter(description = "starts at or after", example = "2026-03-23T00:00:00+02:00")
          @RestQuery
          @Nullable OffsetDateTime from,
      @Parameter(
              description =
                  "only those that are to come and whose client must be told a newer notice; whoever left a"
                      + " contact has been asked already")
          @RestQuery
          @Nullable Boolean noticeOutdated,
      @Parameter(description = "starts before", example = "2026-03-28T00:00:00+02:00") @RestQuery
          @Nullable OffsetDateTime before,
      @Parameter(
              description =
                  "changed at or after; ask with a minute's overlap, since a change may show some seconds"
                      + " after its time",
              example = "2026-03-27T08:59:00Z")
          @RestQuery
          @Nullable OffsetDateTime changedFrom,
      @Parameter(description = "true for those that lost their ground, false for the others")
          @RestQuery
          @Nullable Boolean orphaned,
      @RestQuery @Nullable String cursor,
      @RestQuery @Nullable Integer limit) {
    int size = Limits.of(limit);
    var now = clock.instant();
    var where =
        new Where()
            .andIf("reception_id = ?", receptionId)
            .andIf("site_id = ?", siteId)
            .andIf("unit_id = ?", unitId)
            .andIf("status = ?", status)
            .andIf("starts_at >= ?", from)
            .andIf("starts_at < ?", before)
            .andIf("changed_at >= ?", changedFrom);
    Orphans.filter(where, orphaned);
    if (Boolean.TRUE.equals(noticeOutdated)) {
      where.and(NOTICE_OUTDATED);
    }
    var rows = appointments.page(where, TimeKey.of(cursor), size);
    var lost = orphans.of(rows);
    var inForce = notices.inForce();
    return Paging.page(
        rows,
        size,
        a -> AppointmentView.of(a, inForce.getOrDefault(a.serviceId, 0), now).with(lost.get(a.id)),
        last -> new TimeKey(last.startsAt, last.id).cursor());
  }

  @GET
  @Path("/{appointmentId}")
  @Operation(
      summary = "Read an appointment",
      description = "With what stands on record of the notice, never with the booking code.")
  public RestResponse<AppointmentView> get(@RestPath UUID appointmentId) {
    var a = appointments.get(appointmentId);
    int inForce = notices.inForce().getOrDefault(a.serviceId, 0);
    var view =
        AppointmentView.of(a, inForce, clock.instant()).with(orphans.of(List.of(a)).get(a.id));
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }

  @GET
  @Path("/{appointmentId}/visit")
  @RolesAllowed({COORDINATOR, UNIT_MANAGER, EXPERT})
  @Operation(
      summary = "Read the outcome of an appointment",
      description = "404 until it has been recorded.")
  public VisitView visit(@RestPath UUID appointmentId) {
    var appointment = appointments.get(appointmentId);
    return visits.of(appointment).view(appointment);
  }
}
