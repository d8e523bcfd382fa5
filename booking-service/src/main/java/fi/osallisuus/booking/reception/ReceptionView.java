package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.OnDutyContact;
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
    @Nullable UUID workPairId,
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
    @Nullable String cancelReason) {

  static ReceptionView of(Reception r) {
    return new ReceptionView(
        r.id,
        r.version,
        r.status,
        r.recurrenceId,
        r.serviceCode,
        r.unitId,
        r.siteId,
        r.roomId,
        r.deviceId,
        List.of(r.expertIds),
        r.workPairId,
        r.hostAlias,
        r.startsAt.atZone(r.zone()).toOffsetDateTime(),
        r.endsAt.atZone(r.zone()).toOffsetDateTime(),
        r.timeZone,
        r.localDate,
        r.localStart,
        r.localEnd,
        r.breakTimes(),
        r.slotMinutes,
        r.pauseMinutes,
        r.slotCount,
        r.session().workedMinutes(),
        new OnDutyContact(r.onDutyTitle, r.onDutyPhone),
        r.cancelReason);
  }
}
