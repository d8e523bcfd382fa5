package fi.osallisuus.feedback.observation;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.page.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What to look at on a shift, over HTTP. */
@Path(Api.BASE + "/observation-guides")
@RunOnVirtualThread
@RolesAllowed({Roles.EXPERT, Roles.COORDINATOR, Roles.UNIT_MANAGER, Roles.PROFESSIONAL})
@Tag(name = "Observation reports")
public class GuideResource {
  private final Guides guides;

  GuideResource(Guides guides) {
    this.guides = guides;
  }

  @GET
  @Operation(
      summary = "List the guides of observation",
      description =
          "Questions for every shift, and for those with a focus such as FOOD_SERVICE (S2-19); an"
              + " observation may name the question that it answers.")
  public Page<Guide> list() {
    return new Page<>(guides.all(), null);
  }
}
