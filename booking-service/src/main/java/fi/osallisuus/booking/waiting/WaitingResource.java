package fi.osallisuus.booking.waiting;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.SYSTEM;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.Paging;
import fi.osallisuus.booking.Where;
import fi.osallisuus.kit.idempotency.Idempotent;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The waiting list over HTTP. */
@Path("/api/booking/v1/waiting-list")
@RunOnVirtualThread
@RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, SYSTEM})
@Tag(
    name = "Waiting list",
    description = "Who comes first is offered the first time that suits, and has a while to answer")
class WaitingResource {
  private final WaitingDesk desk;
  private final WaitingEntries entries;

  WaitingResource(WaitingDesk desk, WaitingEntries entries) {
    this.desk = desk;
    this.entries = entries;
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Ask for a time when none is free",
      description =
          """
          Puts a client into the line, with the site, theme, language, days and hours that suit; what is left
          open suits whatever it is. The answer carries, this once, the code with which the client answers
          offers, and which later opens the booking. If something suits at once, status is OFFERED and the slot
          is held. 409 SUITABILITY_DECISION_REQUIRED, REFERRAL_BOOKED, REFERRAL_DECLINED, ALREADY_WAITING;
          410 REFERRAL_EXPIRED; 422 SERVICE_UNKNOWN, SITE_UNKNOWN, CLIENT_TYPE_REQUIRED, IN_THE_PAST,
          RANGE_BACKWARDS, RANGE_TOO_LONG (180 days).
          """)
  public RestResponse<WaitingView> join(@Valid @NotNull JoinWaitingList request) {
    var view = desk.join(request);
    return ResponseBuilder.<WaitingView>created(
            URI.create("/api/booking/v1/waiting-list/" + view.id()))
        .header("ETag", ETags.of(view.version()))
        .entity(view)
        .build();
  }

  @GET
  @RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, UNIT_MANAGER, SYSTEM})
  @Operation(
      summary = "List the line",
      description =
          "In the order in which they joined, by status, service and site. A system sees whom it brought.")
  public Page<WaitingView> list(
      @RestQuery @Nullable WaitingStatus status,
      @RestQuery @Nullable String serviceCode,
      @RestQuery @Nullable UUID siteId,
      @RestQuery @Nullable String cursor,
      @RestQuery @Nullable Integer limit) {
    int size = Limits.of(limit);
    var where =
        new Where()
            .andIf("status = ?", status)
            .andIf("service_code = ?", serviceCode)
            .andIf("site_id = ?", siteId);
    return Paging.page(
        entries.page(where, Paging.idAfter(cursor), size),
        size,
        entry -> WaitingView.of(entry, null, null),
        last -> Cursor.encode(last.id));
  }

  @GET
  @Path("/{waitingId}")
  @RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, UNIT_MANAGER, SYSTEM})
  @Operation(
      summary = "Read a wish for a time",
      description = "With the offer at hand, or with how many wait for the service longer.")
  public RestResponse<WaitingView> get(@RestPath UUID waitingId) {
    return shown(desk.read(waitingId));
  }

  @POST
  @Path("/{waitingId}:accept")
  @Operation(
      summary = "Take the offered time",
      description =
          """
          Makes the held slot an appointment; the client's code opens it from now on. Needs If-Match.
          410 OFFER_EXPIRED when the time to answer is over, 409 NO_OFFER while none is made,
          422 NOT_TREATMENT_NOTICE_REQUIRED without the acknowledgement, 409 NOTICE_OUTDATED.
          """)
  public RestResponse<WaitingView> accept(
      @RestPath UUID waitingId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull AcceptOffer request) {
    return shown(desk.accept(waitingId, ifMatch, request.noticeAcknowledgement()));
  }

  @POST
  @Path("/{waitingId}:decline")
  @Operation(
      summary = "Let the offered time go",
      description =
          "It is offered to the next at once. The place in the line stays unless keepWaiting is false;"
              + " the same slot is not offered again. Needs If-Match. 410 OFFER_EXPIRED, 409 NO_OFFER.")
  public RestResponse<WaitingView> decline(
      @RestPath UUID waitingId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull DeclineOffer request) {
    return shown(desk.decline(waitingId, ifMatch, request.waitsOn()));
  }

  @POST
  @Path("/{waitingId}:leave")
  @Operation(
      summary = "Take a wish back",
      description =
          "An offer at hand goes to the next. Needs If-Match. 409 ILLEGAL_TRANSITION once it is over.")
  public RestResponse<WaitingView> leave(
      @RestPath UUID waitingId, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return shown(desk.leave(waitingId, ifMatch));
  }

  private static RestResponse<WaitingView> shown(WaitingView view) {
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
