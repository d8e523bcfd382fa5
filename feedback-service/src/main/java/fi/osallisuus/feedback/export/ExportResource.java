package fi.osallisuus.feedback.export;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Exports of a collection's answers over HTTP. */
@Path(Api.BASE + "/collections/{collectionId}/exports")
@RunOnVirtualThread
@RolesAllowed({Roles.ANALYST, Roles.COORDINATOR})
@Tag(name = "Exports", description = "Answers for those who analyse them, with a reason")
public class ExportResource {
  private final ExportDesk desk;

  ExportResource(ExportDesk desk) {
    this.desk = desk;
  }

  @GET
  @RolesAllowed({Roles.ANALYST, Roles.COORDINATOR, Roles.DPO})
  @Operation(
      summary = "List exports",
      description = "What was taken out, in which format and why; who did it stands in the audit.")
  public Page<ExportView> list(
      @PathParam("collectionId") UUID collectionId,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(collectionId, Keyset.of(limit, cursor));
  }

  @POST
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      summary = "Ask for an export",
      description =
          "With a reason, of a closed collection. The answers that became figures, without texts,"
              + " ids and order. Of week, channel, language and role as few as possible are left out, so"
              + " that at least five answers share what stays. Refused: EXPORT_WHILE_OPEN,"
              + " EXPORT_TOO_SMALL.")
  public RestResponse<ExportView> ask(
      @PathParam("collectionId") UUID collectionId, @Valid @NotNull AskForExport request) {
    var view = desk.ask(collectionId, request);
    return RestResponse.ResponseBuilder.<ExportView>created(
            URI.create(
                "%s/collections/%s/exports/%s/file".formatted(Api.BASE, collectionId, view.id())))
        .entity(view)
        .build();
  }

  @GET
  @Path("{exportId}/file")
  @Operation(
      summary = "Fetch the file of an export",
      description =
          "CSV (semicolons, decimal commas, nothing that a spreadsheet would run), XLSX with a book"
              + " of codes, JSON, a FHIR R4 bundle of QuestionnaireResponses, or a zip with CSV and"
              + " SPSS syntax. Made when asked for and audited each time. Refused as the asking.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  public RestResponse<byte[]> file(
      @PathParam("collectionId") UUID collectionId, @PathParam("exportId") UUID exportId) {
    var file = desk.file(collectionId, exportId);
    return RestResponse.ResponseBuilder.ok(file.content(), file.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(file.name()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
