package fi.osallisuus.booking.round;

import java.time.LocalDate;
import java.util.UUID;

/** The days of a round. */
public record RoundDays(UUID id, LocalDate first, LocalDate last) {

  public boolean covers(LocalDate date) {
    return !date.isBefore(first) && !date.isAfter(last);
  }
}
