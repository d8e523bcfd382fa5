package fi.osallisuus.analytics.fact;

/** The statement of each kind of fact that follows from feedback. */
final class FollowUpUpserts {
  static final Upsert ITEM =
      Upsert.newest(
          "item_fact",
          "item_id",
          "kind",
          "status",
          "channel",
          "unit_id",
          "municipality",
          "theme",
          "tone",
          "reply_asked",
          "received_on",
          "answered_on",
          "reply_due_on",
          "decisions",
          "actions");
  static final Upsert ACTION =
      Upsert.newest(
          "action_fact",
          "action_id",
          "status",
          "source",
          "sources",
          "unit_id",
          "municipality",
          "owner",
          "due_on",
          "has_responsible",
          "begun_on",
          "implemented_on",
          "rejected_on");
  static final Upsert DECISION =
      Upsert.newest("decision_fact", "decision_id", "decided_on", "inputs", "outcome");
  static final Upsert EFFECT =
      Upsert.newest(
          "effect_fact", "effect_id", "status", "outcome", "actions", "unit_id", "published_on");
  static final Upsert PROPOSAL =
      Upsert.newest(
          "proposal_fact",
          "proposal_id",
          "status",
          "outcome",
          "received_on",
          "handled_on",
          "implemented_on");
  static final Upsert ISSUE =
      Upsert.newest("issue_fact", "issue_id", "area", "category", "raised_on", "solved_on");

  /** A row a day, so that a past day can be asked for. */
  static final Upsert DISCUSSION =
      Upsert.newest("discussion_day_fact", "discussion_id, told_on", "visible", "hidden");

  static final Upsert PUBLICATION =
      Upsert.newest(
          "publication_fact",
          "publication_id",
          "type",
          "audience",
          "status",
          "published_on",
          "reads");

  private FollowUpUpserts() {}
}
