package fi.osallisuus.registry.course;

import fi.osallisuus.registry.expert.ExpertDirectory;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Under which number somebody takes part: an expert's account is written nowhere but at the expert.
 */
@ApplicationScoped
class Participants {
  private final ExpertDirectory experts;

  Participants(ExpertDirectory experts) {
    this.experts = experts;
  }

  /** The expert's id for an expert's account; anything else as it is. */
  String of(String account) {
    return experts.ofAccount(account).map(card -> card.id().toString()).orElse(account);
  }
}
