package fi.osallisuus.booking.body;

import java.time.LocalDate;

/** How many days lie between two meetings: at least and at most. */
record Rhythm(int minDays, int maxDays) {
  static final Rhythm OF_PEERS = new Rhythm(7, 14);

  /** The last day on which the next meeting is not late. */
  LocalDate dueBy(LocalDate last) {
    return last.plusDays(maxDays);
  }

  Compliance.Pace pace(int days) {
    if (days < minDays) {
      return Compliance.Pace.EARLY;
    }
    return days > maxDays ? Compliance.Pace.LATE : Compliance.Pace.IN_RHYTHM;
  }
}
