package fi.osallisuus.feedback.collection;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list of collections is narrowed by. */
record CollectionSearch(
    @Nullable UUID unitId,
    @Nullable CollectionStatus status,
    @Nullable CollectionKind kind,
    @Nullable UUID initiativeId,
    @Nullable UUID engagementId,
    @Nullable UUID seriesId) {

  /** The fields that are asked for, with their values. */
  Map<String, Object> filters() {
    var filters = new LinkedHashMap<String, Object>();
    put(filters, "unitId", unitId);
    put(filters, "status", status);
    put(filters, "terms.kind", kind);
    put(filters, "terms.initiativeId", initiativeId);
    put(filters, "terms.engagementId", engagementId);
    put(filters, "terms.seriesId", seriesId);
    return filters;
  }

  private static void put(Map<String, Object> filters, String field, @Nullable Object value) {
    if (value != null) {
      filters.put(field, value);
    }
  }
}
