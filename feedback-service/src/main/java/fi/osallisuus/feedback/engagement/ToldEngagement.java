package fi.osallisuus.feedback.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of booking.engagement.v1 that this service needs; the rest is ignored. */
record ToldEngagement(
    UUID engagementId,
    long version,
    String kind,
    String status,
    @Nullable UUID unitId,
    @Nullable UUID wardId,
    @Nullable String round,
    @Nullable UUID bodyId,
    @Nullable String focusTheme,
    @Nullable String methodTried,
    LocalDate localDate,
    int plannedMinutes,
    @Nullable Integer elapsedMinutes,
    @Nullable Integer patientsMet,
    @Nullable Integer relativesMet,
    @Nullable List<Attended> attendance,
    @Nullable Set<UUID> expertIds) {

  /** How many of a role came. */
  record Attended(int count) {}

  int attended() {
    return attendance == null ? 0 : attendance.stream().mapToInt(Attended::count).sum();
  }

  Set<UUID> experts() {
    return expertIds == null ? Set.of() : expertIds;
  }
}
