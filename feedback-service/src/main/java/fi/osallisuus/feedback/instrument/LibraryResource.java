package fi.osallisuus.feedback.instrument;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.page.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The library of shipped instruments over HTTP. */
@Path("/api/feedback/v1/instrument-library")
@Tag(name = "Instruments")
@RunOnVirtualThread
public class LibraryResource {
  private final LibraryDesk library;

  LibraryResource(LibraryDesk library) {
    this.library = library;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.MODEL_OWNER, Roles.PROJECT_MANAGER})
  @Operation(
      summary = "List the library",
      description =
          "The instruments that come with the service, ready to be taken over as drafts; licensed ones"
              + " in the wording that the county has loaded.")
  public Page<Definition> list() {
    return new Page<>(library.all(), null);
  }

  @PUT
  @Path("/{key}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(
      summary = "Load a licensed wording",
      description =
          "Puts the holder's own wording in the place of the shipped one of a locked instrument, as"
              + " a whole and with the agreement that allows it. Items, types, ranges and scoring"
              + " stay (PACK_MISMATCH), so a meter of 0 to 10 cannot become one of 1 to 11. Refused"
              + " too while the pack has faults (INSTRUMENT_INCOMPLETE).")
  public Definition load(@PathParam("key") String key, @Valid @NotNull LoadPack request) {
    return library.load(key, request);
  }
}
