package fi.osallisuus.booking.reception;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.booking.OnDutyContact;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recurrence as staff and its own hosts see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecurrenceView(
    UUID id,
    long version,
    RecurrenceStatus status,
    String serviceCode,
    UUID unitId,
    UUID siteId,
    UUID roomId,
    @Nullable UUID deviceId,
    List<UUID> expertIds,
    @Nullable UUID workPairId,
    @Nullable String hostAlias,
    Set<DayOfWeek> weekdays,
    int weekInterval,
    LocalDate fromDate,
    @Schema(description = "Left out while it goes on.") @Nullable LocalDate toDate,
    @Schema(description = "How many weeks ahead receptions are published.")
        @Nullable Integer horizonWeeks,
    @Schema(description = "Every date up to this one has been decided.") LocalDate publishedUntil,
    LocalTime from,
    LocalTime to,
    List<BreakTime> breaks,
    int slotMinutes,
    int pauseMinutes,
    OnDutyContact onDutyContact) {

  static RecurrenceView of(StandingPlan s) {
    return new RecurrenceView(
        s.id,
        s.version,
        s.status,
        s.serviceCode,
        s.unitId,
        s.siteId,
        s.roomId,
        s.deviceId,
        List.of(s.expertIds),
        s.workPairId,
        s.hostAlias,
        s.rule().weekdays(),
        s.weekInterval,
        s.firstDay,
        s.lastDay,
        s.horizonWeeks,
        s.publishedUntil,
        s.localStart,
        s.localEnd,
        s.schedule().breaks(),
        s.slotMinutes,
        s.pauseMinutes,
        new OnDutyContact(s.onDutyTitle, s.onDutyPhone));
  }
}
