package fi.osallisuus.registry.expert;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.RegistryResource;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.occupation.Span;
import fi.osallisuus.registry.search.TextQuery;
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
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
          "By status, theme and its basis, language, area, mode, and the beginnings of words of code"
              + " and alias (q; accents and case do not matter). freeFrom and freeTo find who passed"
              + " the gate, is covered by contracts on those days and is at no reception or"
              + " assignment then. PROFESSIONAL, UNIT_MANAGER and CASE_LEAD see alias and themes of"
              + " active experts and search by the alias; HR sees no themes and cannot filter by"
              + " them; the basis is for COORDINATOR and DPO. Every expert that is shown leaves a"
              + " row in the audit trail.")
  public Page<ExpertView> list(
      @QueryParam("status") @Nullable ExpertStatus status,
      @QueryParam("theme") @Nullable String theme,
      @QueryParam("basis") @Nullable Basis basis,
      @QueryParam("language") @Nullable String language,
      @QueryParam("area") @Nullable UUID area,
      @QueryParam("mode") @Nullable String mode,
      @Parameter(example = "kokemus") @QueryParam("q") @Nullable String q,
      @Parameter(example = "2026-03-24T13:00:00+02:00") @QueryParam("freeFrom")
          @Nullable OffsetDateTime freeFrom,
      @Parameter(example = "2026-03-24T15:00:00+02:00") @QueryParam("freeTo")
          @Nullable OffsetDateTime freeTo,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var search =
        new ExpertSearch(
            status,
            theme,
            basis,
            language,
            area,
            mode,
            TextQuery.of(q).orElse(null),
            free(freeFrom, freeTo),
            today.date(),
            true);
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
    return FlaggedReceptions.answer(desk.withdrawTheme(id, request, ifMatch));
  }

  private static @Nullable Span free(@Nullable OffsetDateTime from, @Nullable OffsetDateTime to) {
    if (from == null && to == null) {
      return null;
    }
    if (from == null || to == null || !to.isAfter(from)) {
      throw Problem.badRequest(
              "FREE_TIME_INVALID", "Give freeFrom and a later freeTo, or neither of them.")
          .at("query/freeTo");
    }
    return new Span(from.toInstant(), to.toInstant());
  }

  private static RestResponse<ExpertView> answer(ExpertView view) {
    return ok(view, view.version());
  }
}
