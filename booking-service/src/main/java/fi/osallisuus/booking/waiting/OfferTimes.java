package fi.osallisuus.booking.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** The county's rules for offers, for other things that people wait for. */
@ApplicationScoped
public class OfferTimes {
  private final Rules rules;

  OfferTimes(Rules rules) {
    this.rules = rules;
  }

  /** Until when somebody may answer; empty when it begins too soon to be offered. */
  public Optional<Instant> deadline(Instant now, int minutes, Instant start, String timeZone) {
    var county = rules.current();
    return new OfferRules(
            county.version(), minutes, county.missedOffers(), county.opens(), county.closes())
        .deadline(now, start, ZoneId.of(timeZone));
  }

  public int missedOffers() {
    return rules.current().missedOffers();
  }
}
