package fi.osallisuus.booking.registration;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.engagement.EngagementStatus;
import fi.osallisuus.booking.engagement.Happening;
import fi.osallisuus.kit.problem.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many may come to an engagement, who may register when, and how many seats are gone. */
record SeatPlan(
    UUID engagementId,
    long version,
    int capacity,
    int taken,
    int seatsEach,
    boolean waitingList,
    boolean listed,
    int offerMinutes,
    @Nullable Instant opensAt,
    @Nullable Instant closesAt,
    String link,
    Instant startsAt) {

  static SeatPlan read(ResultSet row) throws SQLException {
    return new SeatPlan(
        Sql.uuid(row, "engagement_id"),
        row.getLong("version"),
        row.getInt("capacity"),
        row.getInt("taken"),
        row.getInt("seats_each"),
        row.getBoolean("waiting_list"),
        row.getBoolean("listed"),
        row.getInt("offer_minutes"),
        instant(row, "opens_at"),
        instant(row, "closes_at"),
        row.getString("link"),
        Sql.instant(row, "starts_at"));
  }

  int free() {
    return capacity - taken;
  }

  /** Until it begins unless said earlier. */
  Instant closes(Happening event) {
    return closesAt == null || closesAt.isAfter(event.start()) ? event.start() : closesAt;
  }

  boolean isOpen(Happening event, Instant now) {
    return isAhead(event)
        && now.isBefore(closes(event))
        && (opensAt == null || !now.isBefore(opensAt));
  }

  void requireOpen(Happening event, Instant now) {
    if (!isAhead(event)) {
      throw Problem.conflict("EVENT_NOT_AHEAD", "It has begun, is over, or was cancelled.")
          .with("state", event.status().name());
    }
    if (opensAt != null && now.isBefore(opensAt)) {
      throw Problem.conflict("REGISTRATION_NOT_OPEN", "Registration has not opened yet.")
          .with("opensAt", opensAt.toString());
    }
    if (!now.isBefore(closes(event))) {
      throw Problem.conflict("REGISTRATION_CLOSED", "Registration has closed; ask the organiser.")
          .with("closedAt", closes(event).toString());
    }
  }

  static boolean isAhead(Happening event) {
    return event.status() == EngagementStatus.PLANNED
        || event.status() == EngagementStatus.CONFIRMED;
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
