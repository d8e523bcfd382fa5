package fi.osallisuus.registry.workqueue;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The coordinator's work queue over HTTP. */
@Path(Api.BASE + "/work-queue")
@RunOnVirtualThread
@Tag(name = "Coordination", description = "Enquiries to the coordinator, and what waits")
public class WorkQueueResource {
  private final WorkQueue queue;
  private final Actor actor;

  WorkQueueResource(WorkQueue queue, Actor actor) {
    this.queue = queue;
    this.actor = actor;
  }

  @GET
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Read what waits for the coordinator",
      description =
          "Open needs, enquiries, messages, requests and everything else that falls due, the earliest"
              + " due first (S1-07). `kind` leaves one kind, `dueBy` what is due by that day, `mine`"
              + " what is assigned to the caller. An unknown kind is refused with the known ones"
              + " (WORK_KIND_UNKNOWN).")
  public Page<WorkItem> list(
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("dueBy") @Nullable LocalDate dueBy,
      @QueryParam("mine") @Nullable Boolean mine,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var assignee = Boolean.TRUE.equals(mine) ? actor.id() : null;
    return queue.page(kind, dueBy, assignee, Limits.of(limit), cursor);
  }
}
