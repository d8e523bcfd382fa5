package fi.osallisuus.registry.partner;

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
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
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

/** Partners over HTTP. */
@Path(Api.BASE + "/partners")
@RunOnVirtualThread
@RolesAllowed({Roles.UNIT_MANAGER, Roles.CASE_LEAD, Roles.COORDINATOR})
@Tag(name = "Partners", description = "Who helps with what, and near where")
public class PartnerResource extends RegistryResource {
  private static final String CSV = "text/csv";
  private static final String EXAMPLE =
      """
      name;sector;needAreas;areas;contactRole;mailbox;verifiedOn
      Esimerkkiyhdistys ry;THIRD_SECTOR;SUBSTANCE|SOCIAL;NORTH;Ohjaaja;ohjaus@example.org;2.3.2026
      """;

  private final PartnerDesk desk;
  private final PartnerImport imports;

  PartnerResource(PartnerDesk desk, PartnerImport imports) {
    this.imports = imports;
    this.desk = desk;
  }

  @GET
  @Authenticated
  @Operation(
      summary = "Find who helps with what, near where",
      description =
          "By need area (with what they help), sector, unit (`near`: those that serve its area) and"
              + " words of name and description, beginnings of words and plain letters included"
              + " (S4-05). Ended partners only with `status=ENDED`.")
  public Page<PartnerView> list(
      @QueryParam("needArea") @Nullable String needArea,
      @QueryParam("sector") @Nullable String sector,
      @QueryParam("near") @Nullable UUID near,
      @QueryParam("status") @Nullable PartnerStatus status,
      @QueryParam("q") @Nullable String q,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(
        near,
        area -> new PartnerSearch(needArea, sector, area, status, TextQuery.of(q)),
        Keyset.of(limit, cursor));
  }

  @GET
  @Path("coverage")
  @Authenticated
  @Operation(
      summary = "Read whether an area has partners in every sector",
      description =
          "At least one verified partner for each sector asked for (S4-14); without `sector` the"
              + " network of those who guide clients: SOTE, HYTE, THIRD_SECTOR.")
  public CoverageView coverage(
      @NotNull @QueryParam("near") UUID near,
      @Size(max = 20) @QueryParam("sector") List<String> sectors) {
    return desk.coverage(near, sectors);
  }

  @GET
  @Path("{id}")
  @Authenticated
  @Operation(summary = "Read a partner", description = "With contact role and functional mailbox.")
  public RestResponse<PartnerView> get(@PathParam("id") UUID id) {
    return answer(desk.get(id));
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Add a partner",
      description =
          "A role and a mailbox, a number or a link, never a person. STALE until somebody has"
              + " verified it. A name is there once (PARTNER_EXISTS).")
  public RestResponse<PartnerView> add(@Valid @NotNull PutPartner request) {
    var view = desk.add(request);
    return created("/partners/" + view.id(), view, view.version());
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "Change a partner", description = "All of the entry but its verification.")
  public RestResponse<PartnerView> change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull PutPartner request) {
    return answer(desk.change(id, request, ifMatch));
  }

  @POST
  @Path("{id}:verify")
  @Operation(
      summary = "Verify a partner",
      description = "Somebody asked, and the entry is right; STALE again twelve months later.")
  public RestResponse<PartnerView> verify(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull VerifyPartner request) {
    return answer(desk.verify(id, request, ifMatch));
  }

  @POST
  @Path("{id}:end")
  @Operation(
      summary = "End a partner",
      description = "It is found no more but with `status=ENDED`; its name becomes free.")
  public RestResponse<PartnerView> end(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull EndPartner request) {
    return answer(desk.end(id, request, ifMatch));
  }

  @POST
  @Path("imports")
  @Consumes(CSV)
  @RolesAllowed({Roles.UNIT_MANAGER, Roles.CASE_LEAD, Roles.COORDINATOR})
  @Idempotent
  @Operation(
      summary = "Bring in partners",
      description =
          "Columns: name, sector, needAreas and areas (codes, parted by |), contactRole; optional: nameSv,"
              + " nameEn, description, descriptionSv, mailbox, phone, link, verifiedOn."
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

  private static RestResponse<PartnerView> answer(PartnerView view) {
    return ok(view, view.version());
  }
}
