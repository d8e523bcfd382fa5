package fi.osallisuus.analytics.feedback;

import fi.osallisuus.analytics.disclosure.Answer;
import java.util.List;

/** The formulas over what is done about feedback: actions, effects, decisions (S1-17, S2-02). */
final class FollowUpStatements {
  private static final String ACTIONS = "actions";

  private FollowUpStatements() {}

  static Answer actions(FeedbackSheet s) {
    return s.count("ACTIONS", s.followUp.total(ACTIONS));
  }

  static Answer actionsByState(FeedbackSheet s) {
    return s.split("ACTIONS_BY_STATE", Codes.ACTION_STATES, s.followUp.of(ACTIONS));
  }

  static Answer actionsBySource(FeedbackSheet s) {
    return s.split("ACTIONS_BY_SOURCE", Codes.SOURCES, s.followUp.of("actionSources"));
  }

  /** What municipalities have promised (S2-22). */
  static Answer municipalActions(FeedbackSheet s) {
    return s.count("MUNICIPAL_ACTIONS", s.followUp.total("municipalActions"));
  }

  static Answer municipalActionsByMunicipality(FeedbackSheet s) {
    return s.split(
        "MUNICIPAL_ACTIONS_BY_MUNICIPALITY", List.of(), s.followUp.of("municipalActions"));
  }

  static Answer implemented(FeedbackSheet s) {
    return s.share(
        "ACTIONS_IMPLEMENTED_SHARE",
        s.followUp.of(ACTIONS).getOrDefault(Codes.IMPLEMENTED, 0L),
        s.followUp.total(ACTIONS));
  }

  /** Of those not rejected, the ones that somebody answers for (S1-17). */
  static Answer responsible(FeedbackSheet s) {
    long rejected = s.followUp.of(ACTIONS).getOrDefault(Codes.REJECTED, 0L);
    return s.share(
        "ACTIONS_WITH_RESPONSIBLE_SHARE",
        s.followUp.total("responsible"),
        s.followUp.total(ACTIONS) - rejected);
  }

  static Answer overdue(FeedbackSheet s) {
    return s.share(
        "ACTIONS_OVERDUE_SHARE",
        s.followUp.total("overdueActions"),
        s.followUp.total("openActions"));
  }

  /** Residents can read what came of it. */
  static Answer visible(FeedbackSheet s) {
    return s.share(
        "ACTIONS_VISIBLE_SHARE", s.followUp.total("visibleActions"), s.followUp.total(ACTIONS));
  }

  static Answer effects(FeedbackSheet s) {
    return s.count("EFFECTS_PUBLISHED", s.followUp.total("effects"));
  }

  static Answer effectsByOutcome(FeedbackSheet s) {
    return s.split("EFFECTS_PUBLISHED_BY_OUTCOME", Codes.EFFECTS, s.followUp.of("effects"));
  }

  static Answer decisions(FeedbackSheet s) {
    return s.count("DECISIONS", s.followUp.total("decisions"));
  }

  static Answer decisionsWithInput(FeedbackSheet s) {
    return s.share(
        "DECISIONS_WITH_INPUT_SHARE",
        s.followUp.of("decisions").getOrDefault(Codes.WITH_INPUT, 0L),
        s.followUp.total("decisions"));
  }
}
