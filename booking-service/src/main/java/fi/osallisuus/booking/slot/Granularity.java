package fi.osallisuus.booking.slot;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** How finely free time is told: every slot, or how many there are in an hour or a day. */
public enum Granularity {
  SLOT {
    @Override
    ZonedDateTime start(ZonedDateTime time) {
      return time;
    }

    @Override
    ZonedDateTime after(ZonedDateTime start) {
      return start;
    }
  },
  HOUR {
    /** The hour that the clocks repeat in October keeps its offset, and so counts twice. */
    @Override
    ZonedDateTime start(ZonedDateTime time) {
      return time.truncatedTo(ChronoUnit.HOURS);
    }

    @Override
    ZonedDateTime after(ZonedDateTime start) {
      return start.plusHours(1);
    }
  },
  DAY {
    @Override
    ZonedDateTime start(ZonedDateTime time) {
      return time.toLocalDate().atStartOfDay(time.getZone());
    }

    /** The next midnight: 23 or 25 hours later on the days of the clock change. */
    @Override
    ZonedDateTime after(ZonedDateTime start) {
      return start.plusDays(1);
    }
  };

  abstract ZonedDateTime start(ZonedDateTime time);

  abstract ZonedDateTime after(ZonedDateTime start);
}
