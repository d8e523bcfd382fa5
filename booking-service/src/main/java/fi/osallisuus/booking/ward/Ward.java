package fi.osallisuus.booking.ward;

import fi.osallisuus.booking.Ids;
import fi.osallisuus.booking.Name;
import fi.osallisuus.booking.OnDutyContact;
import fi.osallisuus.booking.calendar.OpenHours;
import fi.osallisuus.kit.time.WallTime;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ward where experts observe; its row is also the lock of its places (S2-08, S2-15). */
@Entity
@Table(name = "ward")
class Ward {
  @Id private UUID id;
  @Version private long version;
  private UUID unitId;

  @Column(name = "name_fi")
  private String nameFi;

  @Column(name = "name_sv")
  private @Nullable String nameSv;

  @Column(name = "name_en")
  private @Nullable String nameEn;

  private int observerPlaces;
  private String[] hours;
  private String timeZone;
  private @Nullable String contactTitle;
  private @Nullable String contactPhone;
  private boolean active;

  protected Ward() {}

  static Ward open(DescribeWard request) {
    var ward = new Ward();
    ward.id = Ids.next();
    ward.timeZone = WallTime.HELSINKI.getId();
    ward.describe(request);
    return ward;
  }

  void describe(DescribeWard request) {
    unitId = request.unitId();
    nameFi = request.name().fi();
    nameSv = request.name().sv();
    nameEn = request.name().en();
    observerPlaces = request.observerPlaces();
    hours = request.hoursOrAlways().stream().map(OpenHours::print).toArray(String[]::new);
    var contact = request.contact();
    contactTitle = contact == null ? null : contact.title();
    contactPhone = contact == null ? null : contact.phone();
    active = request.isActive();
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  boolean active() {
    return active;
  }

  Grounds grounds() {
    return new Grounds(id, unitId, ZoneId.of(timeZone), openHours(), contact());
  }

  WardView view() {
    return new WardView(
        id,
        version,
        unitId,
        new Name(nameFi, nameSv, nameEn),
        observerPlaces,
        openHours(),
        timeZone,
        contact(),
        active);
  }

  private List<OpenHours> openHours() {
    return Arrays.stream(hours).map(OpenHours::parse).toList();
  }

  private @Nullable OnDutyContact contact() {
    return contactTitle == null || contactPhone == null
        ? null
        : new OnDutyContact(contactTitle, contactPhone);
  }
}
