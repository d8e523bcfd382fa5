package fi.osallisuus.analytics.coordination;

import fi.osallisuus.analytics.disclosure.Answer;
import fi.osallisuus.analytics.report.Days;

/** The formulas over what the coordination did: enquiries, needs, messages (S1-12 to S1-35). */
final class WorkStatements {
  private static final String ENQUIRIES = "enquiries";
  private static final String NEEDS = "needs";

  private WorkStatements() {}

  static Answer enquiries(CoordinationSheet s) {
    return s.count("ENQUIRIES", s.work.total(ENQUIRIES));
  }

  static Answer enquiriesByCategory(CoordinationSheet s) {
    return s.split("ENQUIRIES_BY_CATEGORY", Codes.CATEGORIES, s.work.of(ENQUIRIES));
  }

  /** Answered within five Finnish working days, as the registry counts them. */
  static Answer enquiriesInTime(CoordinationSheet s) {
    return ofEnquiries(s, "ENQUIRIES_IN_TIME_SHARE", "enquiriesInTime");
  }

  static Answer enquiriesClosed(CoordinationSheet s) {
    return ofEnquiries(s, "ENQUIRIES_CLOSED_SHARE", "enquiriesClosed");
  }

  /** Units whose staff asked something. */
  static Answer unitsInContact(CoordinationSheet s) {
    return s.count("UNITS_IN_CONTACT", s.work.total("unitsInContact"));
  }

  static Answer unitsInContactShare(CoordinationSheet s) {
    return s.share("UNITS_IN_CONTACT_SHARE", s.work.total("unitsInContact"), s.work.total("units"));
  }

  static Answer needs(CoordinationSheet s) {
    return s.count("NEEDS_RAISED", s.work.total(NEEDS));
  }

  static Answer needsAnswered(CoordinationSheet s) {
    return s.share("NEEDS_ANSWERED_SHARE", s.work.total("needsAnswered"), s.work.total(NEEDS));
  }

  static Answer needsByGuideline(CoordinationSheet s) {
    return s.share(
        "NEEDS_BY_GUIDELINE_SHARE", s.work.total("needsByGuideline"), s.work.total(NEEDS));
  }

  static Answer documents(CoordinationSheet s) {
    return s.count("DOCUMENTS_PUBLISHED", s.work.total("documents"));
  }

  /** Guidelines among them are what the network works out for its needs (S1-23). */
  static Answer documentsByKind(CoordinationSheet s) {
    return s.split("DOCUMENTS_PUBLISHED_BY_KIND", Codes.DOCUMENT_KINDS, s.work.of("documents"));
  }

  static Answer messages(CoordinationSheet s) {
    return s.count("MESSAGES", s.work.total("messages"));
  }

  /** One way only is no network (S1-12). */
  static Answer messagesByDirection(CoordinationSheet s) {
    return s.split("MESSAGES_BY_DIRECTION", Codes.DIRECTIONS, s.work.of("messages"));
  }

  static Answer messagesAnswered(CoordinationSheet s) {
    return s.share(
        "MESSAGES_ANSWERED_SHARE", s.work.total("answerDays"), s.work.total("messagesToAnswer"));
  }

  /** Median days from a message to the coordinator's first reply. */
  static Answer answerDays(CoordinationSheet s) {
    return s.median("ANSWER_DAYS_MEDIAN", Days.ofCodes(s.work.of("answerDays")));
  }

  private static Answer ofEnquiries(CoordinationSheet s, String id, String what) {
    return s.share(id, s.work.total(what), s.work.total(ENQUIRIES));
  }
}
