package fi.osallisuus.feedback.instrument;

import fi.osallisuus.kit.actor.Roles;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Instruments over HTTP. */
@Path("/api/feedback/v1/instruments")
@Tag(name = "Instruments", description = "What is asked: versioned, in three languages, immutable")
// Without the pattern an id would reach to the next slash and swallow the verb.
@RunOnVirtualThread
public class InstrumentResource {
  private final InstrumentDesk desk;
  private final Instruments instruments;

  InstrumentResource(InstrumentDesk desk, Instruments instruments) {
    this.desk = desk;
    this.instruments = instruments;
  }

  @GET
  @RolesAllowed({
    Roles.ADMIN,
    Roles.COORDINATOR,
    Roles.MODEL_OWNER,
    Roles.PROJECT_MANAGER,
    Roles.UNIT_MANAGER,
    Roles.ANALYST,
    Roles.SYSTEM
  })
  @Operation(
      summary = "List instruments",
      description = "The county's instrument versions, newest first, a page at a time.")
  public Page<InstrumentSummary> list(
      @QueryParam("key") @Nullable String key,
      @QueryParam("status") @Nullable InstrumentStatus status,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit) {
    var page = instruments.page(key, status, cursor, Limits.of(limit));
    return new Page<>(page.items().stream().map(InstrumentSummary::of).toList(), page.next());
  }

  @POST
  @RolesAllowed(Roles.ADMIN)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      summary = "Draft an instrument",
      description =
          "Takes an instrument over from the library, or drafts one of the county's own. The answer"
              + " lists what is still missing before it can be approved.")
  public RestResponse<InstrumentView> create(@Valid @NotNull CreateInstrument request) {
    var instrument = desk.create(request);
    return RestResponse.ResponseBuilder.<InstrumentView>created(
            URI.create("/api/feedback/v1/instruments/" + instrument.id()))
        .header(HttpHeaders.ETAG, ETags.of(instrument.version()))
        .entity(InstrumentView.of(instrument))
        .build();
  }

  @GET
  @Path("/{instrumentId:[^:/]+}")
  @RolesAllowed({
    Roles.ADMIN,
    Roles.COORDINATOR,
    Roles.MODEL_OWNER,
    Roles.PROJECT_MANAGER,
    Roles.UNIT_MANAGER,
    Roles.ANALYST,
    Roles.SYSTEM
  })
  @Operation(
      summary = "Read an instrument",
      description = "One version with its whole definition, its hash and what it still lacks.")
  public RestResponse<InstrumentView> read(@PathParam("instrumentId") UUID id) {
    return answer(instruments.get(id));
  }

  @PUT
  @Path("/{instrumentId:[^:/]+}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(
      summary = "Reword a draft",
      description = "Replaces the definition of a draft; key and version stay. Needs If-Match.")
  public RestResponse<InstrumentView> reword(
      @PathParam("instrumentId") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull RewordInstrument request) {
    return answer(desk.reword(id, ifMatch, request));
  }

  @POST
  @Path("/{instrumentId:[^:/]+}:approve")
  @RolesAllowed(Roles.ADMIN)
  @APIResponse(responseCode = "200", description = "The instrument in its new state")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(
      summary = "Approve a draft",
      description =
          "DRAFT to APPROVED. Refused with every fault at once (INSTRUMENT_INCOMPLETE) as long as a"
              + " language is missing, a page is too long or a condition does not fit.")
  public RestResponse<InstrumentView> approve(@PathParam("instrumentId") UUID id) {
    return answer(desk.approve(id));
  }

  @POST
  @Path("/{instrumentId:[^:/]+}:publish")
  @RolesAllowed(Roles.ADMIN)
  @APIResponse(responseCode = "200", description = "The instrument in its new state")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(
      summary = "Publish an approved instrument",
      description = "APPROVED to PUBLISHED: collections may use it, and it can never change again.")
  public RestResponse<InstrumentView> publish(@PathParam("instrumentId") UUID id) {
    return answer(desk.publish(id));
  }

  @POST
  @Path("/{instrumentId:[^:/]+}:retire")
  @RolesAllowed(Roles.ADMIN)
  @APIResponse(responseCode = "200", description = "The instrument in its new state")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(
      summary = "Retire an instrument",
      description = "No new collection may use it; collections that are open go on.")
  public RestResponse<InstrumentView> retire(@PathParam("instrumentId") UUID id) {
    return answer(desk.retire(id));
  }

  private static RestResponse<InstrumentView> answer(Instrument instrument) {
    return RestResponse.ResponseBuilder.ok(InstrumentView.of(instrument))
        .header(HttpHeaders.ETAG, ETags.of(instrument.version()))
        .build();
  }
}
