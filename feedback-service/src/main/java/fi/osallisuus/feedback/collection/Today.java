package fi.osallisuus.feedback.collection;

import fi.osallisuus.kit.time.WallTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** The local day of the counties. */
@ApplicationScoped
public class Today {
  private final Clock clock;

  Today(Clock clock) {
    this.clock = clock;
  }

  public LocalDate get() {
    return LocalDate.ofInstant(clock.instant(), WallTime.HELSINKI);
  }
}
