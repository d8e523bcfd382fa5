package fi.osallisuus.kit.audit;

import org.jspecify.annotations.Nullable;

/** One row to write: who did or was refused what, and in which trace. */
record AuditEntry(
    String county,
    String actor,
    String client,
    String action,
    String entity,
    String entityId,
    Outcome outcome,
    String trace,
    @Nullable String roles) {
  static final String INSERT =
      "insert into kit_audit (county, actor, client, action, entity, entity_id, outcome, trace,"
          + " roles) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

  @Nullable Object[] parameters() {
    return new @Nullable Object[] {
      county, actor, client, action, entity, entityId, outcome.name(), trace, roles
    };
  }

  /** How it ended. */
  enum Outcome {
    DONE,
    DENIED
  }
}
