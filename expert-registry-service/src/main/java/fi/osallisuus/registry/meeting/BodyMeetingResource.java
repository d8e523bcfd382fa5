package fi.osallisuus.registry.meeting;

import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.RegistryResource;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Meetings of one body over HTTP. */
@Path(Api.BASE + "/bodies/{id}")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Meetings")
public class BodyMeetingResource extends RegistryResource {
  private final MeetingDesk desk;
  private final DecisionDesk decisions;
  private final RhythmWatch watch;

  BodyMeetingResource(MeetingDesk desk, DecisionDesk decisions, RhythmWatch watch) {
    this.desk = desk;
    this.decisions = decisions;
    this.watch = watch;
  }

  @POST
  @Path("meetings")
  @Idempotent
  @Operation(
      summary = "Plan a meeting",
      description =
          "By the coordinator, the chair or the secretary (BODY_OFFICE_REQUIRED), in clock time of"
              + " Finland; a time that the clocks skip or repeat is refused.")
  public RestResponse<MeetingView> plan(
      @PathParam("id") UUID id, @Valid @NotNull PlanMeeting request) {
    var view = desk.plan(id, request);
    return created("/meetings/" + view.id(), view, view.version());
  }

  @POST
  @Path("meetings:plan-series")
  @Idempotent
  @Operation(
      summary = "Plan a series of meetings",
      description =
          "Every so many days at the same clock time, also over the clock changes. Public holidays"
              + " and eves are skipped and named in the answer.")
  public RestResponse<SeriesView> planSeries(
      @PathParam("id") UUID id, @Valid @NotNull PlanSeries request) {
    return created("/meetings?bodyId=" + id, desk.planSeries(id, request), 1);
  }

  @POST
  @Path("decisions")
  @Idempotent
  @Operation(
      summary = "Record a decision of a body",
      description =
          "An assessment, a policy line with the days on which it holds, or a decision (S1-13); by"
              + " the coordinator, the chair or the secretary.")
  public RestResponse<DecisionView> decide(
      @PathParam("id") UUID id, @Valid @NotNull RecordDecision request) {
    var view = decisions.decide(id, request);
    return created("/body-decisions/" + view.id(), view, view.version());
  }

  @GET
  @Path("rhythm")
  @Operation(
      summary = "Read whether a body keeps its rhythm",
      description =
          "The gaps between its meetings in the days asked for (all, if none are), each EARLY, LATE"
              + " or IN_RHYTHM, and whether the next meeting is overdue (S2-26, S4-17).")
  public Compliance rhythm(
      @PathParam("id") UUID id,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to) {
    return watch.compliance(id, from, to);
  }
}
