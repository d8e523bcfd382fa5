package fi.osallisuus.registry.matching;

import fi.osallisuus.registry.search.TextQuery;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list of requests is narrowed to.
 *
 * @param requestedBy an account; set for those who see what they asked for only
 */
record RequestSearch(
    @Nullable RequestStatus status,
    @Nullable UUID unitId,
    @Nullable String mode,
    @Nullable TextQuery text,
    @Nullable String requestedBy) {
  /** Under which the words of title and place stand in the search index. */
  static final String KIND = "ASSIGNMENT_REQUEST";

  RequestSearch requestedBy(String account) {
    return new RequestSearch(status, unitId, mode, text, account);
  }
}
