package fi.osallisuus.registry.expert;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.Keyset;
import fi.osallisuus.registry.RegistryResource;
import fi.osallisuus.registry.Today;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The pool of experts over HTTP. */
@Path(Api.BASE + "/experts")
@RunOnVirtualThread
@Tag(name = "Experts", description = "Experts by experience and developer clients")
public class ExpertResource extends RegistryResource {
  private final ExpertDesk desk;
  private final ExpertSight sight;
  private final Today today;

  ExpertResource(ExpertDesk desk, ExpertSight sight, Today today) {
    this.desk = desk;
    this.sight = sight;
    this.today = today;
  }

  @GET
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.DPO,
    Roles.HR,
    Roles.PROFESSIONAL,
    Roles.UNIT_MANAGER,
    Roles.CASE_LEAD
  })
  @Operation(
      summary = "Search the pool",
      description =
          "By status, theme, language, area and mode. PROFESSIONAL, UNIT_MANAGER and CASE_LEAD see"
              + " alias and themes of active experts; HR sees no themes and cannot filter by them."
              + " Every expert that is shown leaves a row in the audit trail.")
  public Page<ExpertView> list(
      @QueryParam("status") @Nullable ExpertStatus status,
      @QueryParam("theme") @Nullable String theme,
      @QueryParam("language") @Nullable String language,
      @QueryParam("area") @Nullable UUID area,
      @QueryParam("mode") @Nullable String mode,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var search = new ExpertSearch(status, theme, language, area, mode, today.date());
    return sight.list(search, Keyset.of(limit, cursor));
  }

  @GET
  @Path("me")
  @RolesAllowed({Roles.EXPERT, Roles.DEVELOPER_CLIENT})
  @Operation(
      summary = "Read my own record",
      description = "The expert whose accountId is the caller's account; 404 if none is linked.")
  public RestResponse<ExpertView> me() {
    return answer(sight.me());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.DPO,
    Roles.HR,
    Roles.PROFESSIONAL,
    Roles.UNIT_MANAGER,
    Roles.CASE_LEAD,
    Roles.EXPERT,
    Roles.DEVELOPER_CLIENT
  })
  @Operation(
      summary = "Read an expert",
      description =
          "As far as the caller may see: COORDINATOR, DPO and the person everything, HR no themes,"
              + " other staff alias and themes of an active expert. An expert sees only the own"
              + " record, all others are 404.")
  public RestResponse<ExpertView> get(@PathParam("id") UUID id) {
    return answer(sight.get(id));
  }

  @GET
  @Path("{id}/gate")
  @RolesAllowed({Roles.COORDINATOR, Roles.DPO, Roles.HR, Roles.EXPERT, Roles.DEVELOPER_CLIENT})
  @Operation(
      summary = "Show the gate to ACTIVE",
      description =
          "Everything that is missing today, as codes, with the open orientation items and job"
              + " descriptions.")
  public GateView gate(@PathParam("id") UUID id) {
    return sight.gate(id);
  }

  @POST
  @RolesAllowed(Roles.COORDINATOR)
  @Idempotent
  @Operation(
      summary = "Take a person into the pool",
      description =
          "Starts in INTERESTED. At least one theme with its own consent, one language, one area and"
              + " one mode. Name and address are given at `contact`, apart from the profile.")
  public RestResponse<ExpertView> create(@Valid @NotNull CreateExpert request) {
    var expert = desk.create(request);
    return created("/experts/" + expert.id(), ExpertView.full(expert), expert.version());
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EXPERT, Roles.DEVELOPER_CLIENT})
  @Operation(
      summary = "Change the profile",
      description = "Alias, languages, areas and modes; by the coordinator or the person.")
  public RestResponse<ExpertView> edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull EditProfile request) {
    return answer(ExpertView.full(desk.edit(id, request, ifMatch)));
  }

  @PUT
  @Path("{id}/account")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Link an account",
      description =
          "The account (token subject) that is this expert's. Booking knows the expert's own"
              + " receptions by it. 409 ACCOUNT_TAKEN if another expert has it.")
  public RestResponse<ExpertView> link(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull LinkAccount request) {
    return answer(ExpertView.full(desk.link(id, request, ifMatch)));
  }

  @POST
  @Path("{id}/themes")
  @RolesAllowed({Roles.COORDINATOR, Roles.EXPERT, Roles.DEVELOPER_CLIENT})
  @Idempotent
  @Operation(
      summary = "Add a theme with its consent",
      description = "Each theme and basis has a consent of its own (THEME_EXISTS if it is there).")
  public RestResponse<ExpertView> addTheme(
      @PathParam("id") UUID id, @Valid @NotNull AddTheme request) {
    var expert = desk.addTheme(id, request);
    return created("/experts/" + id, ExpertView.full(expert), expert.version());
  }

  @POST
  @Path("{id}:withdraw-theme-consent")
  @RolesAllowed({Roles.COORDINATOR, Roles.EXPERT, Roles.DEVELOPER_CLIENT})
  @Operation(
      summary = "Withdraw the consent to a theme",
      description =
          "As easy as giving it. The theme is hidden at once; an ACTIVE expert becomes PAUSED with"
              + " reason THEME_CONSENT_WITHDRAWN.")
  public RestResponse<ExpertView> withdrawTheme(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull WithdrawThemeConsent request) {
    return answer(ExpertView.full(desk.withdrawTheme(id, request, ifMatch)));
  }

  private static RestResponse<ExpertView> answer(ExpertView view) {
    return ok(view, view.version());
  }
}
