package fi.osallisuus.feedback.engagement;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An engagement of booking as other features need to know it.
 *
 * @param kind code of booking, such as OBSERVATION_SHIFT or EVENT
 * @param status code of booking, from PLANNED to CLOSED or CANCELLED
 * @param localDate the local day on which it begins
 * @param attended how many came in all, as counted afterwards
 */
public record KnownEngagement(
    UUID id,
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
    int attended,
    Set<UUID> expertIds) {

  static final String SHIFT = "OBSERVATION_SHIFT";
  private static final Set<String> OVER = Set.of("HELD", "CLOSED");
  private static final String CANCELLED = "CANCELLED";

  /** Whether an expert observes on a ward (S2-08). */
  public boolean isShift() {
    return kind.equals(SHIFT);
  }

  /** Whether it has taken place. */
  public boolean held() {
    return OVER.contains(status);
  }

  public boolean cancelled() {
    return status.equals(CANCELLED);
  }
}
