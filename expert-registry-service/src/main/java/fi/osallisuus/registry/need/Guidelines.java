package fi.osallisuus.registry.need;

import java.util.UUID;

/** What the feature that keeps the documents tells about them. */
public interface Guidelines {

  /** Whether there is such a document and it is published. */
  boolean published(UUID documentId);
}
