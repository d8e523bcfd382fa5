package fi.osallisuus.booking.site;

import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers other features' question where a reception may be held. */
@ApplicationScoped
public class PremisesDesk {
  /** Beyond whatever is declared. */
  private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

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
      UUID siteId, @Nullable UUID roomId, @Nullable UUID deviceId, LocalDate from, LocalDate to) {
    var site =
        sites
            .findByIdOptional(siteId)
            .filter(Site::active)
            .orElseThrow(() -> unknown("SITE_UNKNOWN", "site", "/siteId"));
    var room = roomId == null ? null : room(siteId, roomId);
    if (deviceId != null
        && devices.findByIdOptional(deviceId).filter(d -> d.servesAt(siteId)).isEmpty()) {
      throw unknown("DEVICE_UNKNOWN", "device at the site", "/deviceId");
    }
    return new Premises(
        siteId,
        ZoneId.of(site.timeZone()),
        site.calendar(exceptions.rules(siteId, from, to)),
        roomId,
        room != null && room.isSafe(),
        deviceId);
  }

  /** The whole of a site from a day on, for looking at what is planned there. */
  public SiteState state(UUID siteId, LocalDate from) {
    var site = sites.get(siteId);
    return new SiteState(
        siteId,
        site.active(),
        site.calendar(exceptions.rules(siteId, from, FAR)),
        rooms.list("siteId = ?1 and active", siteId).stream()
            .collect(Collectors.toMap(Room::id, Room::isSafe)),
        devices.list("siteId = ?1 and active", siteId).stream()
            .map(Device::id)
            .collect(Collectors.toSet()));
  }

  /** Why a site is open or shut on a day. */
  public Optional<SiteDay> day(UUID siteId, LocalDate date) {
    return sites.findByIdOptional(siteId).map(site -> day(site, date));
  }

  private SiteDay day(Site site, LocalDate date) {
    var said = exceptions.of(site.id(), date, date);
    var plan = site.calendar(said.stream().map(SiteException::rule).toList()).on(date);
    return said.stream()
        .filter(exception -> exception.rule().open() != plan.closed())
        .findFirst()
        .map(by -> new SiteDay(plan, by.id(), by.view().reason().name()))
        .orElse(new SiteDay(plan, null, null));
  }

  private Room room(UUID siteId, UUID roomId) {
    return rooms
        .findByIdOptional(roomId)
        .filter(room -> room.servesAt(siteId))
        .orElseThrow(() -> unknown("ROOM_UNKNOWN", "room at the site", "/roomId"));
  }

  private static Problem unknown(String code, String what, String pointer) {
    return Problem.unprocessable(code, "There is no such " + what + " in use.").at(pointer);
  }
}
