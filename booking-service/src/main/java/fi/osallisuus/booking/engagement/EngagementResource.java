package fi.osallisuus.booking.engagement;

import static fi.osallisuus.kit.actor.Roles.ADMIN;
import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.SYSTEM;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.Paging;
import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.Where;
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

/** Engagements over HTTP: planning and reading them. */
@Path("/api/booking/v1/engagements")
@RunOnVirtualThread
@RolesAllowed({ADMIN, COORDINATOR, UNIT_MANAGER, PROFESSIONAL, CASE_LEAD, EXPERT, SYSTEM})
@Tag(
    name = "Engagements",
    description = "Shifts on wards, lectures, meetings, events and groups, from plan to close")
class EngagementResource {
  private static final String PATH = "/api/booking/v1/engagements/";

  private final PlanningDesk desk;
  private final Engagements engagements;

  EngagementResource(PlanningDesk desk, Engagements engagements) {
    this.desk = desk;
    this.engagements = engagements;
  }

  @POST
  @Idempotent
  @RolesAllowed({COORDINATOR, UNIT_MANAGER, CASE_LEAD})
  @Operation(
      summary = "Plan an engagement",
      description =
          """
          In local time; it claims its experts, work pair, room, device and, on a ward, a place for each observer,
          all of them or nothing. A shift follows the hours of its ward, may end the next day, and lasts 5 to 6 elapsed
          hours: outside that with durationReason (422 DURATION_REASON_REQUIRED), under 2 or over 8 never (422
          DURATION_OUT_OF_LIMITS). 422 also for IN_THE_PAST, CLOSED_DAY, OUTSIDE_OFFICE_HOURS, OUTSIDE_WARD_HOURS,
          OUTSIDE_ROUND, SCHEDULE_BACKWARDS, LOCAL_TIME_DOES_NOT_EXIST, AMBIGUOUS_LOCAL_TIME, OFFSET_MISMATCH,
          WARD_REQUIRED, WARD_NOT_EXPECTED, PLACE_REQUIRED, TITLE_REQUIRED, SWEDISH_TEXT_MISSING, EXPERT_REQUIRED,
          PRODUCER_NOT_AMONG_EXPERTS, PROFESSIONS_MISSING, ORGANISER_UNCLEAR, ON_DUTY_CONTACT_REQUIRED and for unknown
          EXPERT_, UNIT_, WARD_, SITE_, ROOM_, DEVICE_, ROUND_, BODY_UNKNOWN. 409 HOST_BUSY, PAIR_BUSY, ROOM_BUSY,
          DEVICE_BUSY, WARD_FULL (conflicts[], alternatives[]), ONE_SHIFT_A_DAY, or the first open gate of an expert
          (missing[]). 403 KIND_NOT_YOURS: case leads plan meetings only.
          """)
  public RestResponse<EngagementView> plan(@Valid @NotNull PlanEngagement request) {
    var view = desk.plan(request);
    return ResponseBuilder.<EngagementView>created(URI.create(PATH + view.id()))
        .header("ETag", ETags.of(view.version()))
        .entity(view)
        .build();
  }

  @GET
  @Operation(
      summary = "List engagements",
      description =
          "In order of their start, filtered by kind, status, unit, ward, site, body, round, series,"
              + " expert and local dates (both included). An expert sees the own ones.")
  public Page<EngagementView> list(
      @RestQuery @Nullable EngagementKind kind,
      @RestQuery @Nullable EngagementStatus status,
      @RestQuery @Nullable UUID unitId,
      @RestQuery @Nullable UUID wardId,
      @RestQuery @Nullable UUID siteId,
      @RestQuery @Nullable UUID bodyId,
      @RestQuery @Nullable String round,
      @RestQuery @Nullable UUID seriesId,
      @RestQuery @Nullable UUID expertId,
      @RestQuery @Nullable LocalDate from,
      @RestQuery @Nullable LocalDate to,
      @RestQuery @Nullable String cursor,
      @RestQuery @Nullable Integer limit) {
    int size = Limits.of(limit);
    var where =
        new Where()
            .andIf("kind = ?", kind)
            .andIf("status = ?", status)
            .andIf("unit_id = ?", unitId)
            .andIf("ward_id = ?", wardId)
            .andIf("site_id = ?", siteId)
            .andIf("body_id = ?", bodyId)
            .andIf("round_code = ?", round)
            .andIf("series_id = ?", seriesId)
            .andIf("expert_ids @> array[?]::uuid[]", expertId)
            .andIf("local_date >= ?", from)
            .andIf("local_date <= ?", to);
    return Paging.page(
        engagements.page(where, TimeKey.of(cursor), size),
        size,
        EngagementView::of,
        last -> new TimeKey(last.timing().startsAt(), last.id()).cursor());
  }

  @GET
  @Path("/{engagementId}")
  @Operation(
      summary = "Read an engagement",
      description = "With its contact, agenda and attendance. An expert reads the own ones.")
  public RestResponse<EngagementView> get(@RestPath UUID engagementId) {
    var view = EngagementView.of(engagements.get(engagementId));
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }

  @POST
  @Path("/{engagementId}:repeat")
  @Idempotent
  @RolesAllowed({COORDINATOR, UNIT_MANAGER, CASE_LEAD})
  @Operation(
      summary = "Repeat an engagement",
      description =
          """
          The same at the same clock time on later days, over changes of the clock too. Every date is answered:
          created[] with its engagement, or skipped[] with the code that a single plan would get, such as CLOSED_DAY
          or HOST_BUSY. A public holiday is skipped, except on a ward. 422 RANGE_TOO_LONG beyond a year,
          RANGE_BACKWARDS; 409 ILLEGAL_TRANSITION for a cancelled one. Needs If-Match.
          """)
  public RestResponse<SeriesView> repeat(
      @RestPath UUID engagementId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull RepeatEngagement request) {
    return ResponseBuilder.create(
            RestResponse.Status.CREATED, desk.repeat(engagementId, ifMatch, request))
        .build();
  }
}
