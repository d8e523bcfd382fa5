package fi.osallisuus.feedback.device;

import fi.osallisuus.feedback.channel.Channels;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What a tablet itself can do; its key names its county. */
@ApplicationScoped
@Transactional
public class Tablets {
  private final Devices devices;
  private final DeviceSecrets secrets;
  private final Channels channels;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  Tablets(
      Devices devices,
      DeviceSecrets secrets,
      Channels channels,
      Outbox outbox,
      Audit audit,
      Clock clock) {
    this.devices = devices;
    this.secrets = secrets;
    this.channels = channels;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /** Takes the digits, once; the key that comes back is told now and never again. */
  PairedDevice pair(String digits) {
    var now = clock.instant();
    var device =
        devices
            .offered(secrets.ofDigits(digits))
            .filter(d -> d.isOffered(now))
            .orElseThrow(
                () ->
                    Problem.of(
                        404,
                        "PAIRING_CODE_UNKNOWN",
                        "No tablet waits for these digits (any more)."));
    String key = secrets.nextKey();
    device.paired(secrets.ofKey(key), now.truncatedTo(ChronoUnit.MINUTES));
    outbox.add(DeviceChanged.of(device.view()));
    audit.record("device.paired", "device", device.id());
    return new PairedDevice(key, device.view().name());
  }

  /** The tablet of a key; enters its county. */
  public KnownTablet known(String key) {
    return known(found(devices.withKey(secrets.ofKey(key))));
  }

  /** It is heard of. The minute is all that is kept, and no call is made because of an answer. */
  KnownTablet heard(String key, boolean holdsAnswers) {
    var device = found(devices.lockWithKey(secrets.ofKey(key)));
    if (device.heard(clock.instant().truncatedTo(ChronoUnit.MINUTES), holdsAnswers)) {
      outbox.add(DeviceChanged.of(device.view()));
    }
    return known(device);
  }

  /** False for a wrong PIN, which is counted: a refusal must not undo the count. */
  boolean leave(String key, String pin) {
    var device = found(devices.lockWithKey(secrets.ofKey(key)));
    if (!device.opens(secrets.ofPin(device.id(), pin), clock.instant())) {
      return false;
    }
    device.leave();
    outbox.add(DeviceChanged.of(device.view()));
    audit.record("device.left", "device", device.id());
    return true;
  }

  private KnownTablet known(Device device) {
    var door = channels.tablet(device.channelId());
    return new KnownTablet(device.id(), device.view().name(), door, device.testMode());
  }

  private static Device found(Optional<Device> device) {
    return device.orElseThrow(
        () -> Problem.of(404, "DEVICE_UNKNOWN", "No tablet has this key (any more)."));
  }
}
