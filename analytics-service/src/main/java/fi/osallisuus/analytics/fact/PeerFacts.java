package fi.osallisuus.analytics.fact;

import java.util.Map;

/** Everything that the figures of a peer reception are computed from. */
public record PeerFacts(ReceptionFacts reception, Map<Survey, SurveyFacts> surveys, FeeFacts fees) {

  public SurveyFacts survey(Survey survey) {
    return surveys.getOrDefault(survey, SurveyFacts.NONE);
  }
}
