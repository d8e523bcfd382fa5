package fi.osallisuus.registry.need;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.RegistryResource;
import fi.osallisuus.registry.bulk.ImportReport;
import fi.osallisuus.registry.search.TextQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Needs over HTTP. */
@Path(Api.BASE + "/needs")
@RunOnVirtualThread
@Tag(name = "Needs", description = "From raised to answered, and by which guideline")
public class NeedResource extends RegistryResource {
  private static final String CSV = "text/csv";
  private static final String EXAMPLE =
      """
      text;raisedOn;body;unit
      Tarvitsemme ohjeen palkkioista;3.2.2026;NETWORK-1;NORTH
      """;

  private final NeedDesk desk;
  private final NeedImport imports;

  NeedResource(NeedDesk desk, NeedImport imports) {
    this.imports = imports;
    this.desk = desk;
  }

  @GET
  @Authenticated
  @Operation(
      summary = "List needs",
      description =
          "The coordinator sees all of the county, a member those of the body that `bodyId` names,"
              + " everybody else the own ones. `guidelineId` leaves those that a document answers,"
              + " `q` searches the words of needs and answers.")
  public Page<NeedView> list(
      @QueryParam("status") @Nullable NeedStatus status,
      @QueryParam("bodyId") @Nullable UUID bodyId,
      @QueryParam("unitId") @Nullable UUID unitId,
      @QueryParam("guidelineId") @Nullable UUID guidelineId,
      @QueryParam("raisedFrom") @Nullable LocalDate from,
      @QueryParam("raisedTo") @Nullable LocalDate to,
      @QueryParam("q") @Nullable String q,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(
        new NeedSearch(status, bodyId, unitId, guidelineId, from, to, null, TextQuery.of(q)),
        Keyset.of(limit, cursor));
  }

  @GET
  @Path("{id}")
  @Authenticated
  @Operation(
      summary = "Read a need",
      description = "By the coordinator, who raised it, and the members of its body.")
  public RestResponse<NeedView> get(@PathParam("id") UUID id) {
    return answer(desk.get(id));
  }

  @POST
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.PROFESSIONAL,
    Roles.CASE_LEAD,
    Roles.UNIT_MANAGER,
    Roles.PROJECT_MANAGER,
    Roles.MODEL_OWNER,
    Roles.HR,
    Roles.EXPERT,
    Roles.DEVELOPER_CLIENT
  })
  @Idempotent
  @Operation(
      summary = "Raise a need",
      description =
          "By a member for the body (NOT_A_MEMBER otherwise), or by staff outside any body. Experts"
              + " and developer clients raise needs of services, never of one client (S1-05).")
  public RestResponse<NeedView> raise(@Valid @NotNull RaiseNeed request) {
    var view = desk.raise(request);
    return created("/needs/" + view.id(), view, view.version());
  }

  @POST
  @Path("{id}:acknowledge")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Acknowledge a need",
      description = "RAISED → ACKNOWLEDGED, with the day until which it is answered.")
  public RestResponse<NeedView> acknowledge(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull AcknowledgeNeed request) {
    return answer(desk.acknowledge(id, request, ifMatch));
  }

  @POST
  @Path("{id}:start")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Take a need into work", description = "ACKNOWLEDGED → IN_WORK.")
  public RestResponse<NeedView> start(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.start(id, ifMatch));
  }

  @POST
  @Path("{id}:answer")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Answer a need",
      description =
          "IN_WORK → ANSWERED, with the published guidelines that say how it is met, if any"
              + " (GUIDELINE_UNKNOWN for others). A guideline whose origin is this need is linked by"
              + " itself when it is published.")
  public RestResponse<NeedView> answer(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull AnswerNeed request) {
    return answer(desk.answer(id, request, ifMatch));
  }

  @POST
  @Path("{id}:close")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Close a need", description = "ANSWERED → CLOSED.")
  public RestResponse<NeedView> close(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.close(id, ifMatch));
  }

  @POST
  @Path("imports")
  @Consumes(CSV)
  @RolesAllowed(Roles.COORDINATOR)
  @Idempotent
  @Operation(
      summary = "Bring in the needs of a survey",
      description =
          "Columns: text, raisedOn; optional: body and unit by their codes (S1-19)."
              + " A CSV file with a header, at most 1000 rows. With dryRun=true every row is tried by"
              + " all rules, reported and undone; otherwise the file is saved whole or, with"
              + " IMPORT_HAS_FAULTS (422) and a pointer /rows/{number}/{column} for every fault, not"
              + " at all.")
  public ImportReport bringIn(
      @QueryParam("dryRun") boolean dryRun,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = CSV,
                      schema = @Schema(type = SchemaType.STRING),
                      examples = @ExampleObject(name = "example", value = EXAMPLE)))
          @NotNull
          String file) {
    return imports.run(file, dryRun);
  }

  private static RestResponse<NeedView> answer(NeedView view) {
    return ok(view, view.version());
  }
}
