package fi.osallisuus.registry.assignment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list of assignments is narrowed to.
 *
 * @param requestedBy an account; set for those who see what they asked for only
 */
record AssignmentSearch(
    @Nullable AssignmentStatus status,
    @Nullable UUID expertId,
    @Nullable UUID unitId,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean attention,
    @Nullable String requestedBy) {

  AssignmentSearch requestedBy(String account) {
    return new AssignmentSearch(status, expertId, unitId, from, to, attention, account);
  }

  static AssignmentSearch ofExpert(UUID expertId) {
    return new AssignmentSearch(null, expertId, null, null, null, false, null);
  }
}
