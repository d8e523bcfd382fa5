package fi.osallisuus.feedback.publication;

import java.util.Set;

/** How far it has come. */
enum PublicationStatus {
  DRAFT,
  PUBLISHED,
  ARCHIVED;

  Set<PublicationStatus> next() {
    return switch (this) {
      case DRAFT -> Set.of(PUBLISHED);
      case PUBLISHED -> Set.of(ARCHIVED);
      case ARCHIVED -> Set.of();
    };
  }
}
