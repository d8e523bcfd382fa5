package fi.osallisuus.booking.site;

import fi.osallisuus.booking.Ids;
import fi.osallisuus.booking.calendar.DayException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Days on which a site is closed, or open against the calendar. */
@Entity
@Table(name = "site_exception")
class SiteException {
  /** Why the day differs; a code, since a text might name somebody. */
  enum Reason {
    LOCAL_HOLIDAY,
    EVE,
    MAINTENANCE,
    STAFF_TRAINING,
    EXTRA_OPENING,
    OTHER
  }

  @Id private UUID id;
  private UUID siteId;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private boolean open;
  private @Nullable LocalTime opens;
  private @Nullable LocalTime closes;

  @Enumerated(EnumType.STRING)
  private Reason reason;

  protected SiteException() {}

  SiteException(UUID siteId, DeclareException request) {
    this.id = Ids.next();
    this.siteId = siteId;
    this.firstDay = request.firstDay();
    this.lastDay = request.last();
    this.open = request.open();
    this.opens = request.from();
    this.closes = request.to();
    this.reason = request.reason();
  }

  UUID id() {
    return id;
  }

  boolean isOf(UUID site) {
    return siteId.equals(site);
  }

  DayException rule() {
    return new DayException(firstDay, lastDay, open, opens, closes);
  }

  ExceptionView view() {
    return new ExceptionView(id, firstDay, lastDay, open, opens, closes, reason);
  }
}
