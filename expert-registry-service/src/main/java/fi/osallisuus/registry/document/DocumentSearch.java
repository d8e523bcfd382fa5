package fi.osallisuus.registry.document;

import fi.osallisuus.registry.paper.PaperStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list of documents is narrowed to. */
record DocumentSearch(
    @Nullable String text,
    @Nullable DocumentKind kind,
    @Nullable PaperStatus status,
    @Nullable String language,
    @Nullable DocumentAudience audience,
    @Nullable String ownerRole,
    @Nullable UUID unitId,
    @Nullable UUID needId,
    @Nullable LocalDate overdueOn) {

  DocumentSearch published() {
    return new DocumentSearch(
        text,
        kind,
        PaperStatus.PUBLISHED,
        language,
        audience,
        ownerRole,
        unitId,
        needId,
        overdueOn);
  }
}
