package fi.osallisuus.registry.document;

import java.util.List;
import java.util.UUID;

/** Told within the service, in the same transaction: needs may have been answered by it (S1-23). */
public record DocumentPublished(UUID documentId, DocumentKind kind, List<UUID> originNeedIds) {

  public DocumentPublished {
    originNeedIds = List.copyOf(originNeedIds);
  }
}
