package fi.osallisuus.registry.availability;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one person has said about the times of work. */
@Entity
@SuppressWarnings("NullAway.Init")
class Availability {
  @Id private UUID expertId;
  private long version;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> weekly;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> exceptions;

  Availability() {}

  Availability(UUID expertId) {
    this.expertId = expertId;
  }

  void say(PutAvailability request) {
    request.check();
    weekly = request.weekly().stream().map(WeeklyHours::text).toList();
    exceptions = request.exceptions().stream().map(DayException::text).toList();
    version++;
  }

  Hours hours() {
    return new Hours(view().weekly(), view().exceptions());
  }

  UUID expertId() {
    return expertId;
  }

  long version() {
    return version;
  }

  AvailabilityView view() {
    return new AvailabilityView(
        weekly.stream().map(WeeklyHours::parse).toList(),
        exceptions.stream().map(DayException::parse).toList(),
        version);
  }
}
