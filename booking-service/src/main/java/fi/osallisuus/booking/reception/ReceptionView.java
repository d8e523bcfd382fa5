package fi.osallisuus.booking.reception;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reception as staff and its own hosts see it. */
record ReceptionView(
    UUID id,
    long version,
    ReceptionStatus status,
    @Nullable UUID recurrenceId,
    String serviceCode,
    UUID unitId,
    UUID siteId,
    UUID roomId,
    @Nullable UUID deviceId,
    List<UUID> expertIds,
    @Nullable String hostAlias,
    OffsetDateTime start,
    OffsetDateTime end,
    String timeZone,
    LocalDate localDate,
    LocalTime localStart,
    LocalTime localEnd,
    List<BreakTime> breaks,
    int slotMinutes,
    int pauseMinutes,
    int slotCount,
    int workedMinutes,
    OnDutyContact onDutyContact,
    @Nullable String cancelReason) {}
