package fi.osallisuus.booking.registration;

import fi.osallisuus.booking.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Counts of an engagement's registrations. */
@ApplicationScoped
class Tally {
  private final Sql sql;

  Tally(Sql sql) {
    this.sql = sql;
  }

  /** Seats by state; of who came, those who came. */
  Seating of(UUID engagementId) {
    Map<String, Integer> seats =
        sql
            .list(
                """
                select status, sum(coalesce(seats_attended, seats)) as seats from registration
                where engagement_id = ? group by status
                """,
                row -> Map.entry(row.getString("status"), row.getInt("seats")),
                engagementId)
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new Seating(
        seats.getOrDefault("REGISTERED", 0),
        seats.getOrDefault("OFFERED", 0),
        seats.getOrDefault("WAITLISTED", 0),
        seats.getOrDefault("CANCELLED", 0),
        seats.getOrDefault("ATTENDED", 0),
        seats.getOrDefault("NO_SHOW", 0));
  }

  /** Seats in each state. */
  record Seating(
      int registered, int offered, int waiting, int cancelled, int attended, int noShow) {}
}
