package fi.osallisuus.registry.fee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the registry needs of feedback's events about reports of observation shifts. */
record WrittenReport(
    UUID reportId,
    UUID expertId,
    UUID unitId,
    BigDecimal writingHours,
    @Nullable LocalDate submittedOn) {
  /** Writing belongs to the shift: the same model pays both. */
  private static final String MODE = "OBSERVATION_SHIFT";

  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

  /** The time used for writing, once the report is handed in; empty before, and for none. */
  Optional<Work> work() {
    return submittedOn == null || writingHours.signum() == 0
        ? Optional.empty()
        : Optional.of(
            Work.at(
                WorkKind.OBSERVATION_REPORT,
                reportId,
                expertId,
                unitId,
                MODE,
                submittedOn,
                writingHours.multiply(MINUTES).setScale(0, RoundingMode.HALF_UP).intValueExact()));
  }
}
