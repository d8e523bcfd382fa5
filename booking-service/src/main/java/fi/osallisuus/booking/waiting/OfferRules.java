package fi.osallisuus.booking.waiting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long an offer stands in a county, by day, and how many somebody may leave unanswered. */
@Schema(
    example =
        """
        {"version": 1, "offerMinutes": 120, "missedOffers": 2, "opens": "08:00", "closes": "20:00"}
        """)
record OfferRules(
    long version, int offerMinutes, int missedOffers, LocalTime opens, LocalTime closes) {

  /** Two hours by day; a second chance for who was at work. */
  static final OfferRules USUAL =
      new OfferRules(0, 120, 2, LocalTime.of(8, 0), LocalTime.of(20, 0));

  /** Who accepts has still to get there. */
  private static final Duration WAY = Duration.ofHours(1);

  /** An offer that nobody can answer in time is none; it would only cost a missed one. */
  private static final int LEAST_MINUTES = 15;

  /** Until when a slot is kept for who waits; empty when it begins too soon to be offered. */
  @JsonIgnore
  Optional<Instant> deadline(Instant now, Instant slotStart, ZoneId zone) {
    var latest = slotStart.minus(WAY);
    if (after(now, Math.min(LEAST_MINUTES, offerMinutes), zone).isAfter(latest)) {
      return Optional.empty();
    }
    var usual = after(now, offerMinutes, zone);
    // A full minute is what people read and write down.
    return Optional.of((usual.isAfter(latest) ? latest : usual).truncatedTo(ChronoUnit.MINUTES));
  }

  /** So many minutes later, counting only those of the day. */
  private Instant after(Instant from, int minutes, ZoneId zone) {
    var left = Duration.ofMinutes(minutes);
    var day = from.atZone(zone).toLocalDate();
    var at = from;
    while (true) {
      var opening = day.atTime(opens).atZone(zone).toInstant();
      var closing = day.atTime(closes).atZone(zone).toInstant();
      var start = at.isBefore(opening) ? opening : at;
      var rest = Duration.between(start, closing);
      if (rest.compareTo(left) >= 0) {
        return start.plus(left);
      }
      left = rest.isPositive() ? left.minus(rest) : left;
      day = day.plusDays(1);
      at = closing;
    }
  }
}
