package fi.osallisuus.registry.course;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The caller's own completions over HTTP. */
@Path(Api.BASE + "/course-completions")
@RunOnVirtualThread
@Tag(name = "Courses")
public class OwnCompletionResource {
  private final CompletionDesk desk;

  OwnCompletionResource(CompletionDesk desk) {
    this.desk = desk;
  }

  @GET
  @Path("own")
  @Authenticated
  @Operation(
      summary = "List one's own courses",
      description = "Those that the caller's account was invited to or enrolled in.")
  public Page<CompletionView> own(
      @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
    return desk.own(Keyset.of(limit, cursor));
  }
}
