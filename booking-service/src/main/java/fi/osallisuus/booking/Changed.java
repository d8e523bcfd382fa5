package fi.osallisuus.booking;

import java.time.Instant;

/** An entity that remembers when it last changed, for calendars that are told. */
public interface Changed {
  void changedAt(Instant now);
}
