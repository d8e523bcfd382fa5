package fi.osallisuus.analytics.peer;

import fi.osallisuus.analytics.fact.Survey;

/** The people whose record or answer a figure stands on; the difference guard watches each. */
enum Population {
  RECEPTION,
  CLIENT_RESPONSES,
  PROFESSIONAL_RESPONSES,
  EXPERT_RESPONSES;

  static Population of(Survey survey) {
    return switch (survey) {
      case CLIENT -> CLIENT_RESPONSES;
      case PROFESSIONAL -> PROFESSIONAL_RESPONSES;
      case EXPERT -> EXPERT_RESPONSES;
    };
  }
}
