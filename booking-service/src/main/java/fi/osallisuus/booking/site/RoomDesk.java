package fi.osallisuus.booking.site;

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
  private final Audit audit;

  RoomDesk(Sites sites, Rooms rooms, Devices devices, Audit audit) {
    this.sites = sites;
    this.rooms = rooms;
    this.devices = devices;
    this.audit = audit;
  }

  RoomView open(UUID siteId, DescribeRoom request) {
    var room = new Room(sites.get(siteId).id(), request);
    rooms.persistAndFlush(room);
    audit.record("room.opened", "room", room.id());
    return room.view();
  }

  RoomView describe(UUID id, @Nullable String ifMatch, DescribeRoom request) {
    var room = rooms.get(id);
    ETags.require(ifMatch, room.version());
    room.describe(request);
    rooms.flush();
    audit.record("room.changed", "room", id);
    return room.view();
  }

  DeviceView add(UUID siteId, DescribeDevice request) {
    var device = new Device(sites.get(siteId).id(), request);
    devices.persistAndFlush(device);
    audit.record("device.added", "device", device.id());
    return device.view();
  }

  DeviceView describe(UUID id, @Nullable String ifMatch, DescribeDevice request) {
    var device = devices.get(id);
    ETags.require(ifMatch, device.version());
    device.describe(request);
    devices.flush();
    audit.record("device.changed", "device", id);
    return device.view();
  }
}
