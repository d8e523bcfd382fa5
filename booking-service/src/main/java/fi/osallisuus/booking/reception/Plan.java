package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.OnDutyContact;
import fi.osallisuus.booking.claim.Needs;
import fi.osallisuus.booking.slot.Span;
import fi.osallisuus.kit.problem.Problem;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is the same for every day of a plan: who, where, what, and the pattern of the day. */
record Plan(
    String serviceCode,
    UUID unitId,
    UUID siteId,
    UUID roomId,
    @Nullable UUID deviceId,
    List<UUID> expertIds,
    @Nullable UUID workPairId,
    @Nullable String hostAlias,
    DaySchedule schedule,
    @Nullable OnDutyContact onDutyContact) {

  /** The plan by which a reception stands now. */
  static Plan of(Reception r) {
    return new Plan(
        r.serviceCode,
        r.unitId,
        r.siteId,
        r.roomId,
        r.deviceId,
        List.of(r.expertIds),
        r.workPairId,
        r.hostAlias,
        new DaySchedule(r.localStart, r.localEnd, r.breakTimes(), r.slotMinutes, r.pauseMinutes),
        new OnDutyContact(r.onDutyTitle, r.onDutyPhone));
  }

  /** With another host in the place of one. */
  Plan substituted(UUID absent, UUID substitute, @Nullable String alias) {
    return new Plan(
        serviceCode,
        unitId,
        siteId,
        roomId,
        deviceId,
        expertIds.stream().map(id -> id.equals(absent) ? substitute : id).toList(),
        workPairId,
        alias,
        schedule,
        onDutyContact);
  }

  /** The same with the times of a certain day. */
  Plan on(DaySchedule day) {
    return new Plan(
        serviceCode,
        unitId,
        siteId,
        roomId,
        deviceId,
        expertIds,
        workPairId,
        hostAlias,
        day,
        onDutyContact);
  }

  /** What can be said before anything is looked up. */
  void check() {
    schedule.check();
    if (expertIds.isEmpty() == (workPairId == null)) {
      throw Problem.unprocessable(
              "HOST_REQUIRED", "Name who receives: one or two experts, or a work pair.")
          .at("/expertIds");
    }
    if (onDutyContact == null) {
      throw Problem.unprocessable(
              "ON_DUTY_CONTACT_REQUIRED",
              "Name the professional on duty whom the expert can reach, with a number (S0-23).")
          .at("/onDutyContact");
    }
  }

  /**
   * @param people the two of the pair, if one receives
   */
  Needs needs(Span time, List<UUID> people) {
    return Needs.at(time).hosts(expertIds).pair(people).room(roomId).device(deviceId);
  }

  OnDutyContact onDuty() {
    return Objects.requireNonNull(onDutyContact, "checked before");
  }
}
