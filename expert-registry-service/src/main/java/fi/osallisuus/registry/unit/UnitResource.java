package fi.osallisuus.registry.unit;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.RegistryResource;
import fi.osallisuus.registry.bulk.ImportReport;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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

/** Units over HTTP. */
@Path(Api.BASE + "/units")
@RunOnVirtualThread
@Tag(name = "Units", description = "County → area → centre → team")
public class UnitResource extends RegistryResource {
  private static final String CSV = "text/csv";
  private static final String EXAMPLE =
      """
      code;kind;parent;name;nameSv
      NORTH;AREA;;Pohjoinen alue;Norra området
      CENTRE_1;CENTRE;NORTH;Psykososiaalinen keskus;Psykosociala centret
      """;

  private final Units units;
  private final UnitDesk desk;
  private final UnitImport imports;

  UnitResource(Units units, UnitDesk desk, UnitImport imports) {
    this.imports = imports;
    this.units = units;
    this.desk = desk;
  }

  @GET
  @Authenticated
  @Operation(
      summary = "List units",
      description = "The county's units in the order of their creation, by kind, parent, activity.")
  public Page<UnitView> list(
      @QueryParam("kind") @Nullable UnitKind kind,
      @QueryParam("parentId") @Nullable UUID parentId,
      @QueryParam("active") @Nullable Boolean active,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var keyset = Keyset.of(limit, cursor);
    return keyset.page(units.list(kind, parentId, active, keyset), Unit::id, UnitView::of);
  }

  @GET
  @Path("{id}")
  @Authenticated
  @Operation(summary = "Read a unit", description = "One unit of the caller's county.")
  public RestResponse<UnitView> get(@PathParam("id") UUID id) {
    return answer(units.get(id));
  }

  @POST
  @RolesAllowed(Roles.ADMIN)
  @Idempotent
  @Operation(
      summary = "Create a unit",
      description =
          "An area has no parent, a centre stands under an area, a team under a centre"
              + " (UNIT_PARENT_KIND). Bilingual units need a Swedish name (SWEDISH_REQUIRED).")
  public RestResponse<UnitView> create(@Valid @NotNull PutUnit request) {
    var unit = desk.create(request);
    return created("/units/" + unit.id(), UnitView.of(unit), unit.version());
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(
      summary = "Change a unit",
      description = "All but code and kind. A unit that has ended is set inactive, not deleted.")
  public RestResponse<UnitView> change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull PutUnit request) {
    return answer(desk.change(id, request, ifMatch));
  }

  @POST
  @Path("imports")
  @Consumes(CSV)
  @RolesAllowed(Roles.ADMIN)
  @Idempotent
  @Operation(
      summary = "Bring in units",
      description =
          "Columns: code, kind, name; optional: parent (code of a unit that is there or in an earlier"
              + " row), nameSv, nameEn, serviceLine, level, requiredThemes (parted by |), oid."
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

  private static RestResponse<UnitView> answer(Unit unit) {
    return ok(UnitView.of(unit), unit.version());
  }
}
