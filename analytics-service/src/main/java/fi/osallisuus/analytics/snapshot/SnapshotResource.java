package fi.osallisuus.analytics.snapshot;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Cursor;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.text.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Frozen reports over HTTP. */
@Path("/api/analytics/v1/snapshots")
@Tag(name = "Snapshots", description = "Reports for boards, which never change afterwards")
@RunOnVirtualThread
public class SnapshotResource {
  private final Snapshots snapshots;

  SnapshotResource(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  @POST
  @RolesAllowed({Roles.ANALYST, Roles.MODEL_OWNER, Roles.COORDINATOR})
  @Idempotent
  @Operation(
      operationId = "freezeReport",
      summary = "Freeze a report",
      description =
          "Keeps the report of a period as it reads now, in one language, with the checksum of its"
              + " bytes. Later events, corrections and rebuilds change the live report and never the"
              + " snapshot. A public snapshot is a public release: later public figures are compared"
              + " with it. 422 COUNTY_ONLY for a unit where the report is of the county.")
  @APIResponse(
      responseCode = "201",
      description = "It is frozen",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SnapshotView.class)))
  public RestResponse<SnapshotView> freeze(
      @Valid @NotNull FreezeReport request,
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
    var frozen = snapshots.freeze(request, Language.of(lang, acceptLanguage));
    return RestResponse.ResponseBuilder.<SnapshotView>create(RestResponse.Status.CREATED)
        .entity(frozen)
        .location(URI.create("/api/analytics/v1/snapshots/" + frozen.id()))
        .build();
  }

  @GET
  @RolesAllowed({
    Roles.ANALYST,
    Roles.MODEL_OWNER,
    Roles.COORDINATOR,
    Roles.UNIT_MANAGER,
    Roles.BOARD_MEMBER
  })
  @Operation(
      operationId = "listSnapshots",
      summary = "List snapshots",
      description = "Those of the county, newest first.")
  @APIResponse(
      responseCode = "200",
      description = "A page of snapshots",
      content =
          @Content(
              examples =
                  @ExampleObject(
                      name = "page",
                      value = "{\"items\": [" + SnapshotView.EXAMPLE + "], \"next\": null}")))
  public Page<SnapshotView> list(
      @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
    int most = Limits.of(limit);
    var before = cursor == null ? null : Cursor.parse(cursor, k -> UUID.fromString(k.get(0)));
    var found = snapshots.before(before, most + 1);
    var items = found.stream().limit(most).toList();
    return new Page<>(
        items, found.size() > most ? Cursor.encode(items.get(items.size() - 1).id()) : null);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({
    Roles.ANALYST,
    Roles.MODEL_OWNER,
    Roles.COORDINATOR,
    Roles.UNIT_MANAGER,
    Roles.BOARD_MEMBER
  })
  @Operation(
      operationId = "readSnapshot",
      summary = "Read what was frozen",
      description = "Report, period, audience, day and checksum of a snapshot.")
  public SnapshotView read(@PathParam("id") UUID id) {
    return snapshots.find(id).view();
  }

  @GET
  @Path("{id}/report")
  @RolesAllowed({
    Roles.ANALYST,
    Roles.MODEL_OWNER,
    Roles.COORDINATOR,
    Roles.UNIT_MANAGER,
    Roles.BOARD_MEMBER
  })
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "readFrozenReport",
      summary = "Read the frozen report",
      description =
          "Byte by byte what was frozen; its SHA-256 is the checksum of the snapshot and the ETag."
              + " The shape is that of the report when it was frozen.")
  @APIResponse(
      responseCode = "200",
      description = "The report as it was",
      content =
          @Content(
              schema = @Schema(type = SchemaType.OBJECT),
              examples =
                  @ExampleObject(
                      name = "report",
                      value =
                          "{\"from\": \"2026-01-01\", \"to\": \"2026-06-30\", \"audience\": \"PUB\","
                              + " \"figures\": {\"ENQUIRIES\": {\"title\": \"Enquiries to the"
                              + " coordinator\", \"version\": 1, \"unit\": \"COUNT\", \"value\": 40,"
                              + " \"n\": null, \"suppressed\": false}}, \"breakdowns\": {}}")))
  @APIResponse(responseCode = "304", description = "The report is the one you have")
  public Response report(@PathParam("id") UUID id, @Context Request request) {
    var frozen = snapshots.find(id);
    var tag = new EntityTag(frozen.view().checksum());
    var known = request.evaluatePreconditions(tag);
    return (known == null ? Response.ok(frozen.content()) : known).tag(tag).build();
  }
}
