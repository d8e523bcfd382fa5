package fi.osallisuus.booking.site;

import fi.osallisuus.booking.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A tablet that a reception may claim (S0-26). */
@Entity
@Table(name = "device")
class Device {
  @Id private UUID id;
  @Version private long version;
  private UUID siteId;
  private String label;
  private boolean active;

  protected Device() {}

  Device(UUID siteId, DescribeDevice request) {
    this.id = Ids.next();
    this.siteId = siteId;
    describe(request);
  }

  final void describe(DescribeDevice request) {
    label = request.label();
    active = request.active() == null || request.active();
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID siteId() {
    return siteId;
  }

  boolean servesAt(UUID site) {
    return active && siteId.equals(site);
  }

  DeviceView view() {
    return new DeviceView(id, version, siteId, label, active);
  }
}
