package fi.osallisuus.registry.codelist;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Cursor;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.RegistryResource;
import io.quarkus.security.Authenticated;
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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Codelists over HTTP. */
@Path(Api.BASE + "/codelists")
@RunOnVirtualThread
@Tag(name = "Codelists", description = "Stable codes with fi/sv/en labels and dates of validity")
public class CodelistResource extends RegistryResource {
  private final CodelistEntries entries;
  private final CodelistDesk desk;

  CodelistResource(CodelistEntries entries, CodelistDesk desk) {
    this.entries = entries;
    this.desk = desk;
  }

  @GET
  @Authenticated
  @Operation(
      summary = "List the codelists",
      description = "Names of the lists, such as THEME, MODE or FEE_BASIS, with their sizes.")
  public Page<CodelistView> lists() {
    return new Page<>(entries.lists(), null);
  }

  @GET
  @Path("{list}")
  @Authenticated
  @Operation(
      summary = "Read a codelist",
      description =
          "Codes in their order. The county's own wording replaces the national one; `on` leaves"
              + " only the codes that are valid that day.")
  public Page<Code> list(
      @PathParam("list") String list,
      @QueryParam("on") @Nullable LocalDate on,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    if (!entries.hasList(list)) {
      throw Problem.notFound("codelist");
    }
    var after = cursor == null ? List.of("0", "") : Cursor.decode(cursor);
    var n = Limits.of(limit);
    var rows = entries.page(list, on, Integer.parseInt(after.get(0)), after.get(1), n + 1);
    var last = rows.size() > n ? rows.get(n - 1) : null;
    return new Page<>(
        rows.subList(0, Math.min(n, rows.size())),
        last == null ? null : Cursor.encode(last.position(), last.code()));
  }

  @GET
  @Path("{list}/codes/{code}")
  @Authenticated
  @Operation(
      summary = "Read one code",
      description = "Also when its validity has ended: old data keep their meaning.")
  public RestResponse<Code> get(@PathParam("list") String list, @PathParam("code") String code) {
    var found = entries.get(list, code);
    return ok(found, found.version());
  }

  @POST
  @Path("{list}/codes")
  @RolesAllowed(Roles.ADMIN)
  @Idempotent
  @Operation(
      summary = "Add a code of the county's own",
      description =
          "The code is the county's only. 409 CODE_NEVER_REUSED if it exists or ever existed.")
  public RestResponse<Code> add(@PathParam("list") String list, @Valid @NotNull AddCode request) {
    var added = desk.add(list, request);
    return created("/codelists/" + list + "/codes/" + added.code(), added, added.version());
  }

  @PUT
  @Path("{list}/codes/{code}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(
      summary = "Word a code anew, order it or end it",
      description =
          "The county's own row is written, the national one stays as it is for the others. A code"
              + " is ended by its last day of validity.")
  public RestResponse<Code> edit(
      @PathParam("list") String list,
      @PathParam("code") String code,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull EditCode request) {
    var edited = desk.edit(list, code, request, ifMatch);
    return ok(edited, edited.version());
  }
}
