package fi.osallisuus.registry.meeting;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.RegistryResource;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/** Decisions of bodies over HTTP. */
@Path(Api.BASE + "/body-decisions")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Meetings")
public class BodyDecisionResource extends RegistryResource {
  private final Decisions decisions;
  private final DecisionDesk desk;

  BodyDecisionResource(Decisions decisions, DecisionDesk desk) {
    this.decisions = decisions;
    this.desk = desk;
  }

  @GET
  @Operation(
      summary = "List what bodies have decided",
      description =
          "Assessments, policy lines and decisions, of the county or of one body; `on` leaves what"
              + " holds that day.")
  public Page<DecisionView> list(
      @QueryParam("bodyId") @Nullable UUID bodyId,
      @QueryParam("kind") @Nullable DecisionKind kind,
      @QueryParam("on") @Nullable LocalDate on,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var keyset = Keyset.of(limit, cursor);
    return keyset.page(
        decisions.search(bodyId, kind, on, keyset), BodyDecision::id, BodyDecision::view);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Read a decision", description = "One decision of a body of the county.")
  public RestResponse<DecisionView> get(@PathParam("id") UUID id) {
    return answer(decisions.get(id).view());
  }

  @POST
  @Path("{id}:end")
  @Operation(
      summary = "Say until when a decision holds",
      description = "It stays on record; a new one takes its place.")
  public RestResponse<DecisionView> end(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull EndDecision request) {
    return answer(desk.end(id, request, ifMatch));
  }

  private static RestResponse<DecisionView> answer(DecisionView view) {
    return ok(view, view.version());
  }
}
