package fi.osallisuus.booking.series;

import fi.osallisuus.booking.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rule by which appointments were booked together. */
@Entity
@Table(name = "series")
class Series {
  @Id private UUID id;
  @Version private long version;
  private String serviceCode;
  private UUID siteId;
  private @Nullable UUID expertId;
  private String[] weekdays;
  private LocalDate fromDate;
  private LocalDate toDate;
  private int weekInterval;
  private LocalTime localStart;
  private String timeZone;
  private String createdBy;
  private Instant createdAt;

  protected Series() {}

  Series(BookSeries request, ZoneId zone, String account, Instant now) {
    id = Ids.next();
    serviceCode = request.serviceCode();
    siteId = request.siteId();
    expertId = request.expertId();
    weekdays = request.weekdays().stream().sorted().map(Enum::name).toArray(String[]::new);
    fromDate = request.fromDate();
    toDate = request.toDate();
    weekInterval = request.recurrence().weekInterval();
    localStart = request.time();
    timeZone = zone.getId();
    createdBy = account;
    createdAt = now;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  boolean createdBy(String account) {
    return createdBy.equals(account);
  }

  SeriesView view(List<Occurrence> occurrences) {
    return new SeriesView(
        id,
        version,
        serviceCode,
        siteId,
        expertId,
        Arrays.stream(weekdays).map(DayOfWeek::valueOf).toList(),
        fromDate,
        toDate,
        weekInterval,
        localStart,
        timeZone,
        occurrences);
  }
}
