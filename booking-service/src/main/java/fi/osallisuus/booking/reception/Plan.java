package fi.osallisuus.booking.reception;

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
    @Nullable String hostAlias,
    DaySchedule schedule,
    @Nullable OnDutyContact onDutyContact) {

  /** What can be said before anything is looked up. */
  void check() {
    schedule.check();
    if (onDutyContact == null) {
      throw Problem.unprocessable(
              "ON_DUTY_CONTACT_REQUIRED",
              "Name the professional on duty whom the expert can reach, with a number (S0-23).")
          .at("/onDutyContact");
    }
  }

  Needs needs(Span time) {
    return Needs.at(time).hosts(expertIds).room(roomId).device(deviceId);
  }

  OnDutyContact onDuty() {
    return Objects.requireNonNull(onDutyContact, "checked before");
  }
}
