package fi.osallisuus.analytics.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The aggregates that analytics listens to: topic, event types and what is kept of them. */
enum FactKind {
  UNIT("registry.unit", Told.Unit.class),
  EXPERT("registry.expert", Told.Expert.class),
  FEE_ENTRY("registry.fee-entry", Told.FeeEntry.class),
  ENQUIRY("registry.enquiry", Told.Enquiry.class),
  NEED("registry.need", Told.Need.class),
  MESSAGE("registry.message", Told.Message.class),
  MEETING("registry.meeting", Told.Meeting.class),
  DOCUMENT("registry.document", Told.Document.class),
  ASSIGNMENT("registry.assignment", Told.Assignment.class),
  RECEPTION("booking.reception", Told.Reception.class),
  APPOINTMENT("booking.appointment", Told.Appointment.class),
  VISIT("booking.visit", Told.Visit.class),
  REFERRAL("booking.referral", Told.Referral.class),
  COLLECTION("feedback.collection", Told.Collection.class),
  RESPONSE("feedback.response", Told.Response.class),
  WARD("booking.ward", ObservationTold.Ward.class),
  ENGAGEMENT("booking.engagement", ObservationTold.Engagement.class),
  OBSERVATION_REPORT("feedback.observation-report", ObservationTold.Report.class),
  ITEM("feedback.item", FollowUpTold.Item.class),
  ACTION("feedback.action", FollowUpTold.Action.class),
  DECISION("feedback.decision", FollowUpTold.Decision.class),
  EFFECT("feedback.effect", FollowUpTold.Effect.class),
  PROPOSAL("feedback.proposal", FollowUpTold.Proposal.class),
  ISSUE("feedback.issue", FollowUpTold.Issue.class),
  DISCUSSION("feedback.discussion", FollowUpTold.Discussion.class),
  PUBLICATION("feedback.publication", FollowUpTold.Publication.class);

  private static final String PREFIX = "fi.osallisuus.";

  private final String topic;
  private final String types;
  private final Class<? extends Told> told;

  FactKind(String aggregate, Class<? extends Told> told) {
    this.topic = aggregate + ".v1";
    this.types = PREFIX + aggregate + ".";
    this.told = told;
  }

  Class<? extends Told> told() {
    return told;
  }

  static List<String> topics() {
    return Arrays.stream(values()).map(kind -> kind.topic).toList();
  }

  /** By full type; a type of another aggregate is none of our business. */
  static Optional<FactKind> of(String type) {
    return Arrays.stream(values()).filter(kind -> type.startsWith(kind.types)).findFirst();
  }
}
