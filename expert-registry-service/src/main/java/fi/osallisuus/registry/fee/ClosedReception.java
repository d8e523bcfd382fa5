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

  int plannedMinutes() {
    return (int) Duration.between(start, end).toMinutes();
  }
}
