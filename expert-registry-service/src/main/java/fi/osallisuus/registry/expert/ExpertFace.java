package fi.osallisuus.registry.expert;

import java.util.UUID;

/** By which name an expert is known to those who work together, and whether at work. */
public record ExpertFace(UUID id, String code, String alias, ExpertStatus status) {

  static ExpertFace of(Expert expert) {
    return new ExpertFace(expert.id(), expert.code(), expert.alias(), expert.status());
  }
}
