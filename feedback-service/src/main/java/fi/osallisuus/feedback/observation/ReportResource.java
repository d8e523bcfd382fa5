package fi.osallisuus.feedback.observation;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.feedback.FeedbackResource;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Reading observation reports over HTTP. */
@Path(Api.BASE + "/observation-reports")
@RunOnVirtualThread
@RolesAllowed({
  Roles.COORDINATOR,
  Roles.UNIT_MANAGER,
  Roles.MODEL_OWNER,
  Roles.PROFESSIONAL,
  Roles.EXPERT,
  Roles.SYSTEM
})
@Tag(
    name = "Observation reports",
    description = "What experts saw and heard on a shift, gone through twice, with actions agreed")
public class ReportResource extends FeedbackResource {
  private final ReportSight sight;
  private final ComparisonDesk comparisons;

  ReportResource(ReportSight sight, ComparisonDesk comparisons) {
    this.sight = sight;
    this.comparisons = comparisons;
  }

  @GET
  @Operation(
      summary = "List observation reports",
      description =
          "Oldest first. One opens by itself for each observer of a shift that booking has told as"
              + " held. By state, shift, unit (with all below it), ward and round; waitingFor says"
              + " whose turn it is, overdue=true leaves those whose step is late. An expert sees the"
              + " own ones.")
  public Page<ReportLine> list(
      @QueryParam("status") @Nullable ReportStatus status,
      @QueryParam("engagementId") @Nullable UUID engagementId,
      @QueryParam("unitId") @Nullable UUID unitId,
      @QueryParam("wardId") @Nullable UUID wardId,
      @QueryParam("round") @Nullable String round,
      @QueryParam("waitingFor") @Nullable WaitingFor waitingFor,
      @QueryParam("overdue") boolean overdue,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return sight.list(
        new ReportSight.Asked(status, engagementId, unitId, wardId, round, waitingFor, overdue),
        Keyset.of(limit, cursor));
  }

  @GET
  @Path("{id:[^:/]+}")
  @Operation(
      summary = "Read an observation report",
      description =
          "With its observations, reviews, corrections and the days that each step took. Of a draft"
              + " only its author reads the words; to another expert it does not exist. Every look is"
              + " audited.")
  public RestResponse<ReportView> get(@PathParam("id") UUID id) {
    var view = sight.get(id);
    return ok(view, view.version());
  }

  @GET
  @Path("{id:[^:/]+}/editions/{number}")
  @Operation(
      summary = "Read an edition of a report",
      description =
          "As it was submitted (1), and as it read after each correction that its author took in.")
  public EditionView edition(@PathParam("id") UUID id, @PathParam("number") int number) {
    return sight.edition(id, number);
  }

  @GET
  @Path("{id:[^:/]+}/comparison")
  @Operation(
      summary = "Compare with the former round",
      description =
          "What was counted on the same ward in this round and in the last one before it, and what"
              + " was agreed then: the next visit opens with the former plan of action. Only the same"
              + " ward is compared (S2-09); `former` is absent the first time.")
  public Comparison comparison(@PathParam("id") UUID id) {
    return comparisons.of(id);
  }
}
