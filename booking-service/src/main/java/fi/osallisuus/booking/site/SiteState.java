package fi.osallisuus.booking.site;

import fi.osallisuus.booking.calendar.OfficeCalendar;
import fi.osallisuus.booking.calendar.OfficeCalendar.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A site with all that is in it, as it is now; tells what somebody planned there lacks. */
public record SiteState(
    UUID siteId,
    boolean active,
    OfficeCalendar calendar,
    Map<UUID, Boolean> activeRoomsAndTheirSafety,
    Set<UUID> activeDevices) {

  /** What the site itself refuses at a time. */
  public Optional<String> refusal(LocalDate date, LocalTime from, LocalTime to) {
    return active
        ? calendar.refusal(date, from, to).map(Refusal::name)
        : Optional.of("SITE_OUT_OF_USE");
  }

  /** What a room lacks; a peer is alone with a stranger there, so it must be safe (S0-23). */
  public Optional<String> refusal(UUID roomId) {
    var safe = activeRoomsAndTheirSafety.get(roomId);
    if (safe == null) {
      return Optional.of("ROOM_OUT_OF_USE");
    }
    return !safe ? Optional.of("ROOM_SAFETY_MISSING") : Optional.empty();
  }

  public Optional<String> deviceRefusal(UUID deviceId) {
    return activeDevices.contains(deviceId) ? Optional.empty() : Optional.of("DEVICE_OUT_OF_USE");
  }
}
