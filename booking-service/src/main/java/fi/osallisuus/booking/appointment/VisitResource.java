package fi.osallisuus.booking.appointment;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.Paging;
import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.Where;
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
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** What became of appointments, over HTTP. */
@Path("/api/booking/v1/visits")
@RunOnVirtualThread
@RolesAllowed({COORDINATOR, UNIT_MANAGER, EXPERT})
@Tag(name = "Visits", description = "Outcomes of appointments: no name, no note")
class VisitResource {
  private final VisitDesk desk;
  private final Visits visits;

  VisitResource(VisitDesk desk, Visits visits) {
    this.desk = desk;
    this.visits = visits;
  }

  @GET
  @Operation(
      summary = "List visits",
      description =
          "By the time of recording. An expert sees those of the own receptions. Without what was"
              + " withdrawn.")
  public Page<VisitView> list(
      @RestQuery @Nullable UUID receptionId,
      @RestQuery @Nullable UUID unitId,
      @RestQuery Visit.@Nullable Outcome outcome,
      @Parameter(description = "starts at or after", example = "2026-03-23T00:00:00+02:00")
          @RestQuery
          @Nullable OffsetDateTime from,
      @Parameter(description = "starts before", example = "2026-03-28T00:00:00+02:00") @RestQuery
          @Nullable OffsetDateTime before,
      @RestQuery @Nullable String cursor,
      @RestQuery @Nullable Integer limit) {
    int size = Limits.of(limit);
    var where =
        new Where()
            .andIf("a.reception_id = ?", receptionId)
            .andIf("a.unit_id = ?", unitId)
            .andIf("v.outcome = ?", outcome)
            .andIf("a.starts_at >= ?", from)
            .andIf("a.starts_at < ?", before);
    return Paging.page(
        visits.page(where, TimeKey.of(cursor), size),
        size,
        view -> view,
        last -> new TimeKey(last.recordedAt(), last.id()).cursor());
  }

  @GET
  @Path("/{visitId}")
  @Operation(summary = "Read a visit", description = "404 when it has been withdrawn.")
  public RestResponse<VisitView> get(@RestPath UUID visitId) {
    return shown(desk.get(visitId));
  }

  @POST
  @Path("/{visitId}:correct")
  @RolesAllowed({COORDINATOR, EXPERT})
  @Operation(
      summary = "Correct a visit",
      description =
          """
          Outcome and length, with a reason code, within seven days of recording (409 CORRECTION_TOO_LATE). The
          appointment and its referral follow. A no-show that becomes a visit needs noticeRepeated (422
          NOT_TREATMENT_NOTICE_REQUIRED); 422 DURATION_NOT_EXPECTED for a no-show with minutes, NOTHING_TO_CORRECT.
          Needs If-Match.
          """)
  public RestResponse<VisitView> correct(
      @RestPath UUID visitId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull CorrectVisit request) {
    return shown(desk.correct(visitId, ifMatch, request));
  }

  private static RestResponse<VisitView> shown(VisitView view) {
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
