package fi.osallisuus.registry.training;

import fi.osallisuus.kit.actor.Roles;
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

/** Trainings of all experts over HTTP, as far as somebody must act on them. */
@Path(Api.BASE + "/trainings")
@RunOnVirtualThread
@Tag(name = "Expert's papers")
public class ExpiringTrainingResource {
  private final TrainingDesk desk;

  ExpiringTrainingResource(TrainingDesk desk) {
    this.desk = desk;
  }

  @GET
  @Path("ending")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "List trainings that end soon",
      description =
          "Verified trainings whose last day is within the given days, the earliest first, perhaps"
              + " of one provider. Each is also told once by an event, thirty days ahead.")
  public Page<TrainingView> ending(
      @QueryParam("withinDays") @DefaultValue("30") @Min(0) @Max(366) int withinDays,
      @QueryParam("provider") @Nullable String provider,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.ending(withinDays, provider, limit, cursor);
  }
}
