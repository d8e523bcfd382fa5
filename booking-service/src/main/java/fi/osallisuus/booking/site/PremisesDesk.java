package fi.osallisuus.booking.site;

import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers other features' question where a reception may be held. */
@ApplicationScoped
public class PremisesDesk {
  private final Sites sites;
  private final Rooms rooms;
  private final Devices devices;
  private final SiteExceptions exceptions;

  PremisesDesk(Sites sites, Rooms rooms, Devices devices, SiteExceptions exceptions) {
    this.sites = sites;
    this.rooms = rooms;
    this.devices = devices;
    this.exceptions = exceptions;
  }

  /** With the site's calendar for the days asked about; 422 for what is unknown or out of use. */
  public Premises at(
      UUID siteId, UUID roomId, @Nullable UUID deviceId, LocalDate from, LocalDate to) {
    var site =
        sites
            .findByIdOptional(siteId)
            .filter(Site::active)
            .orElseThrow(() -> unknown("SITE_UNKNOWN", "site", "/siteId"));
    var room =
        rooms
            .findByIdOptional(roomId)
            .filter(r -> r.servesAt(siteId))
            .orElseThrow(() -> unknown("ROOM_UNKNOWN", "room at the site", "/roomId"));
    if (deviceId != null
        && devices.findByIdOptional(deviceId).filter(d -> d.servesAt(siteId)).isEmpty()) {
      throw unknown("DEVICE_UNKNOWN", "device at the site", "/deviceId");
    }
    return new Premises(
        siteId,
        ZoneId.of(site.timeZone()),
        site.calendar(exceptions.rules(siteId, from, to)),
        roomId,
        room.isSafe(),
        deviceId);
  }

  private static Problem unknown(String code, String what, String pointer) {
    return Problem.unprocessable(code, "There is no such " + what + " in use.").at(pointer);
  }
}
