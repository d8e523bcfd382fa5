package fi.osallisuus.registry.fee;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** What the registry needs of booking's reception events. */
record ClosedReception(
    UUID receptionId,
    UUID unitId,
    String serviceCode,
    List<UUID> expertIds,
    OffsetDateTime start,
    OffsetDateTime end,
    LocalDate localDate,
    int workedMinutes) {

  /** The work of one of the hosts; a reception has no kilometres of its own. */
  Work work(UUID expertId) {
    return new Work(
        WorkKind.RECEPTION,
        receptionId,
        expertId,
        unitId,
        serviceCode,
        localDate,
        (int) Duration.between(start, end).toMinutes(),
        workedMinutes,
        1,
        false,
        null,
        List.of());
  }
}
