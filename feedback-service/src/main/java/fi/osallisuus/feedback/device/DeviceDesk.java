package fi.osallisuus.feedback.device;

import fi.osallisuus.feedback.channel.Channels;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What staff can do with tablets; one method, one transaction. */
@ApplicationScoped
@Transactional
class DeviceDesk {
  private final Devices devices;
  private final DeviceSecrets secrets;
  private final Channels channels;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;
  private final String page;

  DeviceDesk(
      Devices devices,
      DeviceSecrets secrets,
      Channels channels,
      Outbox outbox,
      Audit audit,
      Clock clock,
      @ConfigProperty(name = "feedback.public-url") String origin) {
    this.devices = devices;
    this.secrets = secrets;
    this.channels = channels;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
    this.page = origin.replaceAll("/+$", "") + "/p/f/tablet";
  }

  DeviceToPair register(RegisterDevice request) {
    var door = channels.tablet(request.channelId());
    var device = new Device(request.name(), door, Boolean.TRUE.equals(request.testMode()));
    devices.persist(device);
    device.pin(secrets.ofPin(device.id(), request.pin()));
    return offered(device, "registered");
  }

  DeviceView get(UUID id) {
    return devices.get(id).view();
  }

  Page<DeviceView> list(@Nullable DeviceStatus status, @Nullable UUID collectionId, Keyset keyset) {
    return keyset.page(devices.search(status, collectionId, keyset), Device::id, Device::view);
  }

  DeviceView change(UUID id, ChangeDevice request, @Nullable String ifMatch) {
    var device = lock(id, ifMatch);
    if (request.name() != null) {
      device.rename(request.name());
    }
    if (request.testMode() != null) {
      device.test(request.testMode());
    }
    if (request.pin() != null) {
      device.pin(secrets.ofPin(id, request.pin()));
    }
    if (request.channelId() != null) {
      device.move(channels.tablet(request.channelId()));
    }
    return told(device, "changed");
  }

  /** New digits: for a tablet that was left, was set up anew or takes another one's place. */
  DeviceToPair pair(UUID id) {
    return offered(devices.lock(id), "offered");
  }

  DeviceView revoke(UUID id, @Nullable String ifMatch) {
    var device = lock(id, ifMatch);
    device.revoke();
    return told(device, "revoked");
  }

  private DeviceToPair offered(Device device, String what) {
    String digits = freeDigits();
    device.offer(secrets.ofDigits(digits), clock.instant());
    var view = told(device, what);
    return new DeviceToPair(view, digits, Objects.requireNonNull(device.pairUntil()), page);
  }

  /** Two tablets of two counties must not wait for the same digits. */
  private String freeDigits() {
    for (int tries = 0; tries < 20; tries++) {
      String digits = secrets.nextDigits();
      if (!devices.isTaken(secrets.ofDigits(digits))) {
        return digits;
      }
    }
    throw Problem.unavailable("PAIRING_BUSY", "Too many tablets are being paired; try again.");
  }

  private Device lock(UUID id, @Nullable String ifMatch) {
    var device = devices.lock(id);
    ETags.require(ifMatch, device.version());
    return device;
  }

  private DeviceView told(Device device, String what) {
    var view = device.view();
    outbox.add(DeviceChanged.of(view));
    audit.record("device." + what, "device", device.id());
    return view;
  }
}
