package fi.osallisuus.booking.referral;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.Paging;
import fi.osallisuus.kit.page.Cursor;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.time.WallTime;
import fi.osallisuus.kit.web.ETags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Whether referrals are caught, and whether more can be taken, over HTTP. */
@Path("/api/booking/v1/referrals")
@RunOnVirtualThread
@RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, UNIT_MANAGER})
@Tag(name = "Referrals")
class ReferralCatchResource {
  private final ReferralDesk desk;
  private final Referrals referrals;
  private final Capacities capacities;
  private final Clock clock;

  ReferralCatchResource(
      ReferralDesk desk, Referrals referrals, Capacities capacities, Clock clock) {
    this.desk = desk;
    this.referrals = referrals;
    this.capacities = capacities;
    this.clock = clock;
  }

  @POST
  @Path("/{referralId}:catch")
  @Operation(
      summary = "Take the catch of a referral",
      description =
          "Says which role answers for an accepted referral from now on; who answers may change. A"
              + " decision that it suits catches it by the deciding role. 409 ILLEGAL_TRANSITION before"
              + " it is accepted and after it is over. Needs If-Match.")
  public RestResponse<ReferralView> take(
      @RestPath UUID referralId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull CatchReferral request) {
    var view = desk.take(referralId, ifMatch, request.responsibleRole());
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }

  @GET
  @Path("/uncaught")
  @Operation(
      summary = "List referrals that nobody has caught in time",
      description =
          "Those that wait for a decision or for somebody who answers for them, past their catchBy: three"
              + " Finnish working days after they came, or as the operator says. The longest overdue"
              + " first. Each is also told once as the event referral.uncaught.")
  public Page<ReferralView> uncaught(
      @RestQuery @Nullable UUID unitId,
      @RestQuery @Nullable String cursor,
      @RestQuery @Nullable Integer limit) {
    int size = Limits.of(limit);
    var today = clock.instant().atZone(WallTime.HELSINKI).toLocalDate();
    return Paging.page(
        referrals.uncaught(unitId, today, CatchKey.of(cursor), size),
        size,
        referral -> referral.view(null),
        last -> Cursor.encode(last.catchBy(), last.id()));
  }

  @GET
  @Path("/capacity")
  @Operation(
      summary = "See whether a unit can take more clients now",
      description =
          "Free slots of the next 28 days against the referrals that still need one; more can be taken"
              + " while there are more slots than that. 422 UNIT_UNKNOWN.")
  public CapacityView capacity(@Parameter(required = true) @RestQuery @Nullable UUID unitId) {
    return capacities.of(unitId);
  }

  @GET
  @Path("/sources")
  @Operation(
      summary = "Count referrals by source and profession",
      description =
          "Those that came on local days from and to, both included, at most 31; of one unit where named."
              + " For the staff of the county; what is published goes through the disclosure control of"
              + " analytics.")
  public Page<SourceCount> sources(
      @Parameter(example = "2026-03-01", required = true) @RestQuery @Nullable LocalDate from,
      @Parameter(example = "2026-03-31", required = true) @RestQuery @Nullable LocalDate to,
      @RestQuery @Nullable UUID unitId) {
    return new Page<>(capacities.sources(from, to, unitId), null);
  }
}
