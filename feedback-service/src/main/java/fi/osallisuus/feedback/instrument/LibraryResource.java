package fi.osallisuus.feedback.instrument;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.page.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The library of shipped instruments over HTTP. */
@Path("/api/feedback/v1/instrument-library")
@Tag(name = "Instruments")
@RunOnVirtualThread
public class LibraryResource {
  private final Library library;

  LibraryResource(Library library) {
    this.library = library;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.MODEL_OWNER, Roles.PROJECT_MANAGER})
  @Operation(
      summary = "List the library",
      description = "The instruments that come with the service, ready to be taken over as drafts.")
  public Page<Definition> list() {
    return new Page<>(library.all(), null);
  }
}
