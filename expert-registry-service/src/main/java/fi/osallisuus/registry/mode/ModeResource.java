package fi.osallisuus.registry.mode;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.RegistryResource;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The guide to the modes of participation over HTTP. */
@Path(Api.BASE + "/modes")
@RunOnVirtualThread
@Tag(name = "Modes", description = "The forms of participation and when to use which")
public class ModeResource extends RegistryResource {
  private final Modes modes;
  private final ModeDesk desk;

  ModeResource(Modes modes, ModeDesk desk) {
    this.modes = modes;
    this.desk = desk;
  }

  @GET
  @Authenticated
  @Operation(
      summary = "Read the guide to the modes",
      description = "What each is, when to use it, who may start it, how it is usually paid.")
  public Page<ModeView> list() {
    return new Page<>(modes.all(), null);
  }

  @GET
  @Path("suggestions")
  @Authenticated
  @Operation(
      summary = "Ask where client experience could be used",
      description =
          "Questions to ask oneself at a stage of the work (NEED, IDEATION, PLANNING, IMPLEMENTATION,"
              + " EVALUATION, DECISION), each with the mode that answers it; without a stage all.")
  public Page<Suggestion> suggestions(@QueryParam("stage") @Nullable Stage stage) {
    return new Page<>(modes.suggestions(stage), null);
  }

  @GET
  @Path("{mode}")
  @Authenticated
  @Operation(summary = "Read one mode", description = "In the county's own words, if it has any.")
  public RestResponse<ModeView> get(@PathParam("mode") String mode) {
    var view = modes.get(mode);
    return ok(view, view.version());
  }

  @PUT
  @Path("{mode}")
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  @Operation(
      summary = "Explain a mode in the county's own words",
      description =
          "They stand in place of the national ones, in Swedish too where bilingual"
              + " (SWEDISH_REQUIRED); roles, bases and levels are codes (CODE_UNKNOWN).")
  public RestResponse<ModeView> explain(
      @PathParam("mode") String mode,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ExplainMode request) {
    var view = desk.explain(mode, request, ifMatch);
    return ok(view, view.version());
  }
}
