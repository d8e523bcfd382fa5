package fi.osallisuus.booking.referral;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.SYSTEM;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.Paging;
import fi.osallisuus.booking.Paging.TimeKey;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Referrals over HTTP. */
@Path("/api/booking/v1/referrals")
@RunOnVirtualThread
@RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, UNIT_MANAGER, SYSTEM})
@Tag(name = "Referrals", description = "How people are guided here, and whether it suits")
class ReferralResource {
  private final ReferralDesk desk;
  private final Referrals referrals;
  private final ProcessLinks links;

  ReferralResource(ReferralDesk desk, Referrals referrals, ProcessLinks links) {
    this.desk = desk;
    this.referrals = referrals;
    this.links = links;
  }

  @POST
  @Idempotent
  @RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, SYSTEM})
  @Operation(
      summary = "Submit a referral",
      description =
          """
          Says where from and what kind of client, never who. A next of kin is accepted at once; own experience
          and undisclosed wait for a professional's decision. The answer carries, this once, a referral code
          with which the client can choose a time. Valid for 60 days. 422 UNIT_UNKNOWN, PERSONAL_IDENTITY_CODE.
          """)
  public RestResponse<ReferralView> submit(@Valid @NotNull SubmitReferral request) {
    var view = described(desk.submit(request));
    return ResponseBuilder.<ReferralView>created(
            URI.create("/api/booking/v1/referrals/" + view.id()))
        .header("ETag", ETags.of(view.version()))
        .entity(view)
        .build();
  }

  @GET
  @Operation(
      summary = "List referrals",
      description = "Oldest first, by status and unit. A system sees those that it sent.")
  public Page<ReferralView> list(
      @RestQuery @Nullable ReferralStatus status,
      @RestQuery @Nullable UUID unitId,
      @RestQuery @Nullable String cursor,
      @RestQuery @Nullable Integer limit) {
    int size = Limits.of(limit);
    return Paging.page(
        referrals.page(status, unitId, TimeKey.of(cursor), size),
        size,
        referral -> described(referral.view(null)),
        last -> new TimeKey(last.createdAt(), last.id()).cursor());
  }

  @GET
  @Path("/{referralId}")
  @Operation(summary = "Read a referral", description = "With its decision, without its code.")
  public RestResponse<ReferralView> get(@RestPath UUID referralId) {
    return shown(referrals.get(referralId).view(null));
  }

  @POST
  @Path("/{referralId}:review")
  @RolesAllowed({PROFESSIONAL, CASE_LEAD})
  @Operation(
      summary = "Take a referral up for a decision",
      description = "SUBMITTED becomes SUITABILITY_REVIEW; optional. Needs If-Match.")
  public RestResponse<ReferralView> review(
      @RestPath UUID referralId, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return shown(desk.review(referralId, ifMatch));
  }

  @POST
  @Path("/{referralId}:decide")
  @RolesAllowed({PROFESSIONAL, CASE_LEAD})
  @Operation(
      summary = "Decide whether a referral is suitable",
      description =
          "SUITABLE accepts it, NOT_NOW and NOT_SUITABLE decline it; the deciding role is kept, no"
              + " reason is. Needs If-Match. 409 ILLEGAL_TRANSITION once decided.")
  public RestResponse<ReferralView> decide(
      @RestPath UUID referralId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull DecideSuitability request) {
    return shown(desk.decide(referralId, ifMatch, request.decision()));
  }

  @POST
  @Path("/{referralId}:close")
  @RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, SYSTEM})
  @Operation(
      summary = "Close a referral",
      description = "When the client does not come after all. Needs If-Match.")
  public RestResponse<ReferralView> close(
      @RestPath UUID referralId, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return shown(desk.close(referralId, ifMatch));
  }

  private ReferralView described(ReferralView view) {
    return view.described(links.of(view.unitId()));
  }

  private RestResponse<ReferralView> shown(ReferralView view) {
    return ResponseBuilder.ok(described(view)).header("ETag", ETags.of(view.version())).build();
  }
}
