package fi.osallisuus.kit.audit;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.db.LastWrites;
import fi.osallisuus.kit.tenancy.Tenancy;
import io.opentelemetry.api.trace.Span;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Writes one row per change, read of personal data and denial; never the values themselves. */
@ApplicationScoped
public class Audit {
  private static final Logger LOG = Logger.getLogger(Audit.class);
  private static final String INSERT =
      "insert into kit_audit (county, actor, client, action, entity, entity_id, outcome, trace)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?)";

  private final LastWrites lastWrites;
  private final Tenancy tenancy;
  private final Actor actor;

  Audit(LastWrites lastWrites, Tenancy tenancy, Actor actor) {
    this.lastWrites = lastWrites;
    this.tenancy = tenancy;
    this.actor = actor;
  }

  /** In the caller's transaction: what is rolled back did not happen. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(String action, String entity, Object id) {
    write(action, entity, id, "DONE");
  }

  /**
   * A refusal, in a transaction of its own, since the request's is rolled back. Call it where
   * waiting for the database is allowed. The refusal stands even when it cannot be written down.
   */
  public void denied(String action, String entity, @Nullable Object id) {
    try {
      QuarkusTransaction.requiringNew()
          .run(() -> write(action, entity, Objects.requireNonNullElse(id, ""), "DENIED"));
    } catch (RuntimeException e) {
      LOG.errorf(e, "A denial could not be audited action=%s entity=%s", action, entity);
    }
  }

  private void write(String action, String entity, Object id, String outcome) {
    lastWrites.add(
        INSERT,
        tenancy.current().orElse(""),
        actor.id(),
        actor.clientId(),
        action,
        entity,
        id.toString(),
        outcome,
        Span.current().getSpanContext().getTraceId());
  }
}
