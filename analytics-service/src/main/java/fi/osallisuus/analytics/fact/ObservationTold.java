package fi.osallisuus.analytics.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is told of observing on wards, from the shift to the closed report (S2-08 to S2-19). */
sealed interface ObservationTold extends Told {

  /** A ward that experts may observe. */
  record Ward(UUID wardId, long version, UUID unitId, boolean active) implements ObservationTold {}

  /** A shift, meeting or event of booking; once held with its elapsed minutes. */
  record Engagement(
      UUID engagementId,
      long version,
      String kind,
      String status,
      @Nullable UUID unitId,
      @Nullable UUID wardId,
      @Nullable String round,
      LocalDate localDate,
      @Nullable Integer elapsedMinutes,
      @Nullable Integer patientsMet,
      @Nullable Integer relativesMet)
      implements ObservationTold {}

  /** What became of the summary of a shift, with its observations counted. */
  record Report(
      UUID reportId,
      long version,
      String status,
      UUID engagementId,
      @Nullable UUID unitId,
      @Nullable UUID wardId,
      @Nullable String round,
      LocalDate shiftOn,
      @Nullable Integer patientsMet,
      @Nullable Integer relativesMet,
      @Nullable List<Observed> observations,
      @Nullable BigDecimal writingHours,
      @Nullable LocalDate submittedOn,
      @Nullable LocalDate supervisorsReviewedOn,
      @Nullable LocalDate unitReviewedOn,
      @Nullable String unitForum,
      @Nullable Integer actionCount,
      @Nullable LocalDate closedOn)
      implements ObservationTold {}

  /** How many observations of one category, polarity and kind. */
  record Observed(String category, String polarity, String kind, int count) {}
}
