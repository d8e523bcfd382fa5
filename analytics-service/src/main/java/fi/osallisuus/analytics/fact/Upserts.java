package fi.osallisuus.analytics.fact;

/** The statement of each kind of fact. */
final class Upserts {
  static final Upsert UNIT =
      Upsert.newest(
          "unit_fact",
          "unit_id",
          "kind",
          "parent_id",
          "service_line",
          "name_fi",
          "name_sv",
          "name_en",
          "active");
  static final Upsert EXPERT =
      Upsert.newest("expert_fact", "expert_id", "status", "kind", "themes")
          .after(
              "insert into expert_state_fact (expert_id, version, since, status)"
                  + " values (?, ?, ?, ?) on conflict (county, expert_id, since, status) do update"
                  + " set version = greatest(expert_state_fact.version, excluded.version)");

  /** The same, and the days of the path, which an erasure tells no more. */
  static final Upsert EXPERT_ON_PATH =
      EXPERT.alsoAfter(
          "path",
          Upsert.newest(
              "expert_path_fact",
              "expert_id",
              "willing_on",
              "first_active_on",
              "training_verified"));

  static final Upsert RECEPTION =
      Upsert.newest(
          "reception_fact",
          "reception_id",
          "status",
          "unit_id",
          "service_code",
          "local_date",
          "slot_count",
          "worked_minutes",
          "by_pair");
  static final Upsert APPOINTMENT =
      Upsert.newest(
              "appointment_fact",
              "appointment_id",
              "reception_id",
              "unit_id",
              "service_code",
              "kind",
              "client_type",
              "referral_source",
              "booked_by",
              "slot_start",
              "local_date",
              "status",
              "notice_acknowledged",
              "notice_repeated",
              "cancel_timing",
              "cancel_reason")
          .after(
              "insert into booked_slot_fact"
                  + " (appointment_id, reception_id, slot_start, unit_id, local_date)"
                  + " values (?, ?, ?, ?, ?) on conflict do nothing");
  static final Upsert VISIT =
      Upsert.newest(
          "visit_fact",
          "visit_id",
          "appointment_id",
          "unit_id",
          "local_date",
          "outcome",
          "client_type",
          "referral_source",
          "notice_repeated",
          "duration_minutes",
          "withdrawn");
  static final Upsert REFERRAL =
      Upsert.newest(
          "referral_fact",
          "referral_id",
          "unit_id",
          "source",
          "client_type",
          "status",
          "decided_by_role");
  static final Upsert COLLECTION =
      Upsert.newest(
          "collection_fact",
          "collection_id",
          "instrument",
          "instrument_version",
          "unit_id",
          "audience",
          "anonymity",
          "opens_on",
          "closes_on",
          "status",
          "invited");
  static final Upsert RESPONSE =
      Upsert.first(
          "response_fact",
          "response_id",
          "collection_id",
          "instrument",
          "unit_id",
          "thursday",
          "channel",
          "respondent_role",
          "answers",
          "choices");
  static final Upsert FEE =
      Upsert.newest(
          "fee_fact",
          "fee_entry_id",
          "expert_id",
          "unit_id",
          "worked_on",
          "status",
          "hours",
          "fee_amount",
          "expense_amount",
          "total",
          "meeting_id",
          "mode",
          "declined");
  static final Upsert ENQUIRY =
      Upsert.newest(
          "enquiry_fact",
          "enquiry_id",
          "category",
          "unit_id",
          "opened_on",
          "answered_on",
          "answered_in_days",
          "closed_on");
  static final Upsert NEED =
      Upsert.newest("need_fact", "need_id", "unit_id", "raised_on", "answered_on", "by_guideline");
  static final Upsert MESSAGE =
      Upsert.newest(
          "message_fact", "message_id", "direction", "sent_on", "reply_to", "expects_reply");
  static final Upsert DOCUMENT =
      Upsert.newest("document_fact", "document_id", "kind", "published_on");
  static final Upsert ASSIGNMENT =
      Upsert.newest("assignment_fact", "assignment_id", "level", "started_on", "worked_minutes");
  static final Upsert MEETING =
      Upsert.newest(
          "meeting_fact",
          "meeting_id",
          "body_kind",
          "unit_id",
          "level",
          "status",
          "held_on",
          "minutes",
          "participants");

  private Upserts() {}
}
