package fi.osallisuus.kit.audit;

/** One row to write: who did or was refused what, and in which trace. */
record AuditEntry(
    String county,
    String actor,
    String client,
    String action,
    String entity,
    String entityId,
    Outcome outcome,
    String trace) {
  static final String INSERT =
      "insert into kit_audit (county, actor, client, action, entity, entity_id, outcome, trace)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?)";

  Object[] parameters() {
    return new Object[] {county, actor, client, action, entity, entityId, outcome.name(), trace};
  }

  /** How it ended. */
  enum Outcome {
    DONE,
    DENIED
  }
}
