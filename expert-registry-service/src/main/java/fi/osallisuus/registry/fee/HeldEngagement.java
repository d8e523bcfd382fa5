package fi.osallisuus.registry.fee;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the registry needs of booking's engagement events: a shift, lecture or event was held. */
record HeldEngagement(
    UUID engagementId,
    @Nullable UUID unitId,
    String mode,
    List<UUID> expertIds,
    LocalDate localDate,
    int plannedMinutes,
    int elapsedMinutes) {

  /** The work of one of its experts: elapsed hours, as a shift over a clock change has them. */
  Work work(UUID expertId) {
    return new Work(
        WorkKind.ENGAGEMENT,
        engagementId,
        expertId,
        unitId,
        mode,
        localDate,
        plannedMinutes,
        elapsedMinutes,
        1,
        false,
        null,
        List.of());
  }
}
