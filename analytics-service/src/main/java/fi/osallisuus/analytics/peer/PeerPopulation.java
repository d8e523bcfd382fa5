package fi.osallisuus.analytics.peer;

import fi.osallisuus.analytics.fact.Survey;
import fi.osallisuus.analytics.report.Population;

/** The people behind the figures of a peer reception. */
enum PeerPopulation implements Population {
  RECEPTION,
  CLIENT_RESPONSES,
  PROFESSIONAL_RESPONSES,
  EXPERT_RESPONSES;

  static PeerPopulation of(Survey survey) {
    return switch (survey) {
      case CLIENT -> CLIENT_RESPONSES;
      case PROFESSIONAL -> PROFESSIONAL_RESPONSES;
      case EXPERT -> EXPERT_RESPONSES;
    };
  }
}
