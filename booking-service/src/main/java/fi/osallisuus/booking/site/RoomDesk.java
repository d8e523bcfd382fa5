package fi.osallisuus.booking.site;

import fi.osallisuus.booking.impact.DryRun;
import fi.osallisuus.booking.impact.Impact;
import fi.osallisuus.booking.impact.OnUnsupported;
import fi.osallisuus.booking.impact.Support;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens and describes the rooms and devices of a site. */
@ApplicationScoped
@Transactional
class RoomDesk {
  private final Sites sites;
  private final Rooms rooms;
  private final Devices devices;
  private final Support support;
  private final DryRun dryRun;
  private final Audit audit;

  RoomDesk(Sites sites, Rooms rooms, Devices devices, Support support, DryRun dryRun, Audit audit) {
    this.sites = sites;
    this.rooms = rooms;
    this.devices = devices;
    this.support = support;
    this.dryRun = dryRun;
    this.audit = audit;
  }

  RoomView open(UUID siteId, DescribeRoom request) {
    var room = new Room(sites.get(siteId).id(), request);
    rooms.persistAndFlush(room);
    audit.record("room.opened", "room", room.id());
    return room.view();
  }

  RoomView describe(
      UUID id, @Nullable String ifMatch, DescribeRoom request, @Nullable OnUnsupported how) {
    var room = rooms.get(id);
    ETags.require(ifMatch, room.version());
    described(room, request, how);
    audit.record("room.changed", "room", id);
    return room.view();
  }

  /** Does it and takes it back, so that the preview cannot differ from the change. */
  Impact previewed(UUID id, DescribeRoom request) {
    return dryRun.forgotten(described(rooms.get(id), request, OnUnsupported.ORPHAN));
  }

  private Impact described(Room room, DescribeRoom request, @Nullable OnUnsupported how) {
    room.describe(request);
    rooms.flush();
    return support.recheck(room.siteId(), how);
  }

  DeviceView add(UUID siteId, DescribeDevice request) {
    var device = new Device(sites.get(siteId).id(), request);
    devices.persistAndFlush(device);
    audit.record("device.added", "device", device.id());
    return device.view();
  }

  DeviceView describe(
      UUID id, @Nullable String ifMatch, DescribeDevice request, @Nullable OnUnsupported how) {
    var device = devices.get(id);
    ETags.require(ifMatch, device.version());
    device.describe(request);
    devices.flush();
    support.recheck(device.siteId(), how);
    audit.record("device.changed", "device", id);
    return device.view();
  }
}
