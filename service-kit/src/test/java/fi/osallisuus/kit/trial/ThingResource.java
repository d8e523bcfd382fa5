package fi.osallisuus.kit.trial;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The whole write path in one method. */
@Path("/api/trial/v1/made-things")
@RunOnVirtualThread
@RolesAllowed(Roles.COORDINATOR)
public class ThingResource {
  /** How often the method itself ran. */
  public static final AtomicInteger RUNS = new AtomicInteger();

  private final Things things;
  private final Outbox outbox;
  private final Audit audit;
  private final TransactionManager transactions;

  ThingResource(Things things, Outbox outbox, Audit audit, TransactionManager transactions) {
    this.things = things;
    this.outbox = outbox;
    this.audit = audit;
    this.transactions = transactions;
  }

  @POST
  @Idempotent
  public RestResponse<Thing> make(MakeThing request) throws SystemException {
    RUNS.incrementAndGet();
    if (request.name().equals("refused")) {
      throw Problem.unprocessable("NAME_REFUSED", "Not this name.");
    }
    // Numbered things are never the same, so that nothing but the key tells a repetition.
    var name = request.name();
    var id = things.add(name.startsWith("numbered") ? name + " " + RUNS.get() : name);
    if (request.millis() != null) {
      pause(request.millis());
    }
    outbox.add(new Event("trial.thing.v1", "thing.made", id.toString(), request));
    audit.record("thing.make", "thing", id);
    if (request.name().startsWith("tried")) {
      transactions.setRollbackOnly();
    }
    return ResponseBuilder.<Thing>created(URI.create("/api/trial/v1/made-things/" + id))
        .entity(new Thing(id, request.name(), "ä\"€"))
        .header("ETag", ETags.of(1))
        .build();
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What to make, and how slowly. */
  public record MakeThing(@NotBlank String name, @Nullable Integer millis) {}

  /** What was made. */
  public record Thing(UUID id, String name, String text) {}
}
