package fi.osallisuus.registry.expert;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Trained experts who are not used, over HTTP. */
@Path(Api.BASE + "/experts/unused")
@RunOnVirtualThread
@Tag(name = "Experts")
public class UnusedResource {
  private final UnusedExperts unused;

  UnusedResource(UnusedExperts unused) {
    this.unused = unused;
  }

  @GET
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "List trained experts who are not used",
      description =
          "With verified training, from approved to paused, and without a day of work in the last"
              + " months: no reception, meeting, assignment or fee (S0-05). No themes are shown.")
  public Page<UnusedView> list(
      @QueryParam("months") @DefaultValue("6") @Min(1) @Max(60) int months,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return unused.list(months, Keyset.of(limit, cursor));
  }
}
