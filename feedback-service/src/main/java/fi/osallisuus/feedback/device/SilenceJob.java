package fi.osallisuus.feedback.device;

import fi.osallisuus.feedback.Counties;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.tenancy.Tenancy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Notices tablets that have not been heard of for a day, and forgets digits nobody typed. */
@ApplicationScoped
class SilenceJob {
  private final Devices devices;
  private final Outbox outbox;
  private final Tenancy tenancy;
  private final Clock clock;

  SilenceJob(Devices devices, Outbox outbox, Tenancy tenancy, Clock clock) {
    this.devices = devices;
    this.outbox = outbox;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  @Scheduled(
      every = "${feedback.device.silence-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    Counties.ALL.forEach(county -> tenancy.as(county, this::look));
  }

  private int look() {
    Instant then = clock.instant().minus(Device.SILENCE);
    var silent =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  devices.forgetOffers(clock.instant());
                  return devices.silentSince(then);
                });
    silent.forEach(id -> QuarkusTransaction.requiringNew().run(() -> fellSilent(id, then)));
    return silent.size();
  }

  private void fellSilent(UUID id, Instant then) {
    var device = devices.lock(id);
    var seen = device.view().seenAt();
    // It may have called between the look and the lock.
    if (device.status() == DeviceStatus.ACTIVE && seen != null && seen.isBefore(then)) {
      device.fellSilent();
      outbox.add(DeviceChanged.of(device.view()));
    }
  }
}
