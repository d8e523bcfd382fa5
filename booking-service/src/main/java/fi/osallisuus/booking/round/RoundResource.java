package fi.osallisuus.booking.round;

import static fi.osallisuus.kit.actor.Roles.ADMIN;
import static fi.osallisuus.kit.actor.Roles.ANALYST;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.SYSTEM;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.Paging;
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
import jakarta.ws.rs.PUT;
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

/** Observation rounds over HTTP. */
@Path("/api/booking/v1/rounds")
@RunOnVirtualThread
@RolesAllowed({ADMIN, COORDINATOR, UNIT_MANAGER, PROFESSIONAL, EXPERT, ANALYST, SYSTEM})
@Tag(name = "Rounds", description = "Observation rounds: the same wards, half a year later")
class RoundResource {
  private final RoundDesk desk;
  private final Rounds rounds;

  RoundResource(RoundDesk desk, Rounds rounds) {
    this.desk = desk;
    this.rounds = rounds;
  }

  @POST
  @Idempotent
  @RolesAllowed({COORDINATOR, UNIT_MANAGER})
  @Operation(
      summary = "Open an observation round",
      description =
          "Its code, such as 2026-AUTUMN, its days, and the wards that are to be looked at; shifts name"
              + " it. 409 ROUND_EXISTS, 422 RANGE_BACKWARDS, WARD_UNKNOWN.")
  public RestResponse<RoundView> open(@Valid @NotNull OpenRound request) {
    var view = desk.open(request);
    return ResponseBuilder.<RoundView>created(URI.create("/api/booking/v1/rounds/" + view.id()))
        .header("ETag", ETags.of(view.version()))
        .entity(view)
        .build();
  }

  @GET
  @Operation(summary = "List observation rounds", description = "The county's, oldest first.")
  public Page<RoundView> list(
      @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
    int size = Limits.of(limit);
    var rows = rounds.page(Paging.idAfter(cursor), size);
    return Paging.page(rows, size, Round::view, last -> Cursor.encode(last.id()));
  }

  @GET
  @Path("/{roundId}")
  @Operation(
      summary = "Read an observation round",
      description = "With its days and the wards that are to be looked at.")
  public RestResponse<RoundView> get(@RestPath UUID roundId) {
    return shown(rounds.get(roundId).view());
  }

  @PUT
  @Path("/{roundId}")
  @RolesAllowed({COORDINATOR, UNIT_MANAGER})
  @Operation(
      summary = "Describe an observation round anew",
      description =
          "Replaces its days and wards; its code stays. Shifts planned already stay as they are. 422"
              + " RANGE_BACKWARDS, WARD_UNKNOWN. Needs If-Match.")
  public RestResponse<RoundView> describe(
      @RestPath UUID roundId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull DescribeRound request) {
    return shown(desk.describe(roundId, ifMatch, request));
  }

  @GET
  @Path("/{roundId}/wards")
  @Operation(
      summary = "Read how far a round has come",
      description =
          "Ward by ward: shifts planned and held, elapsed minutes, and with comparedTo whether the same"
              + " ward was observed in the other round too; only then may the two be compared. Nobody who"
              + " was met is counted here. 422 ROUND_UNKNOWN.")
  public RoundProgress progress(@RestPath UUID roundId, @RestQuery @Nullable String comparedTo) {
    return desk.progress(roundId, comparedTo);
  }

  private static RestResponse<RoundView> shown(RoundView view) {
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
