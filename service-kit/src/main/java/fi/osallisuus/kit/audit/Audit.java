package fi.osallisuus.kit.audit;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.RoleGroups;
import fi.osallisuus.kit.audit.AuditEntry.Outcome;
import fi.osallisuus.kit.db.LastWrites;
import fi.osallisuus.kit.tenancy.OwnContext;
import fi.osallisuus.kit.tenancy.Tenancy;
import io.opentelemetry.api.trace.Span;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Writes one row per change, read of personal data and denial; never the values themselves. */
@ApplicationScoped
public class Audit {
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
    write(entry(action, entity, id, Outcome.DONE));
  }

  /** The row as the caller of this moment makes it. */
  AuditEntry entry(String action, String entity, Object id, Outcome outcome) {
    return new AuditEntry(
        tenancy.current().orElse(""),
        actor.keptName(),
        actor.clientId(),
        action,
        entity,
        id.toString(),
        outcome,
        Span.current().getSpanContext().getTraceId(),
        roles());
  }

  private @Nullable String roles() {
    var roles = actor.roles().stream().filter(RoleGroups.ALL::contains).sorted().toList();
    return roles.isEmpty() ? null : String.join(",", roles);
  }

  /** In a transaction of its own, for what must be known though the request came to nothing. */
  void writeApart(AuditEntry entry) {
    OwnContext.run(
        own -> {
          // The entry says its county, which is none when the token has none.
          own.enterSystem();
          QuarkusTransaction.requiringNew().run(() -> write(entry));
        });
  }

  private void write(AuditEntry entry) {
    lastWrites.add(AuditEntry.INSERT, entry.parameters());
  }
}
