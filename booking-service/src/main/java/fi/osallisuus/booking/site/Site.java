package fi.osallisuus.booking.site;

import fi.osallisuus.booking.Ids;
import fi.osallisuus.booking.calendar.DayException;
import fi.osallisuus.booking.calendar.OfficeCalendar;
import fi.osallisuus.booking.calendar.OpenHours;
import fi.osallisuus.kit.time.WallTime;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where people receive: address, accessibility and office hours (S0-21, S0-22). */
@Entity
@Table(name = "site")
class Site {
  @Id private UUID id;
  @Version private long version;
  private @Nullable UUID unitId;

  @Column(name = "name_fi")
  private String nameFi;

  @Column(name = "name_sv")
  private @Nullable String nameSv;

  @Column(name = "name_en")
  private @Nullable String nameEn;

  private @Nullable String street;
  private @Nullable String postalCode;
  private @Nullable String city;
  private boolean stepFree;
  private boolean inductionLoop;
  private boolean accessibleToilet;
  private String[] officeHours;
  private String timeZone;
  private String link;
  private boolean active;

  protected Site() {}

  static Site open(DescribeSite request, String link) {
    var site = new Site();
    site.id = Ids.next();
    site.timeZone = WallTime.HELSINKI.getId();
    site.link = link;
    site.describe(request);
    return site;
  }

  void describe(DescribeSite request) {
    nameFi = request.name().fi();
    nameSv = request.name().sv();
    nameEn = request.name().en();
    unitId = request.unitId();
    var address = request.address();
    street = address == null ? null : address.street();
    postalCode = address == null ? null : address.postalCode();
    city = address == null ? null : address.city();
    var facts = request.accessibility();
    stepFree = facts != null && facts.stepFree();
    inductionLoop = facts != null && facts.inductionLoop();
    accessibleToilet = facts != null && facts.accessibleToilet();
    officeHours = request.hours().stream().map(OpenHours::print).toArray(String[]::new);
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

  String timeZone() {
    return timeZone;
  }

  OfficeCalendar calendar(List<DayException> exceptions) {
    return new OfficeCalendar(hours(), exceptions);
  }

  SiteView view() {
    return new SiteView(
        id,
        version,
        new SiteName(nameFi, nameSv, nameEn),
        unitId,
        new Address(street, postalCode, city),
        new Accessibility(stepFree, inductionLoop, accessibleToilet),
        hours(),
        timeZone,
        link,
        active);
  }

  private List<OpenHours> hours() {
    return Arrays.stream(officeHours).map(OpenHours::parse).toList();
  }
}
