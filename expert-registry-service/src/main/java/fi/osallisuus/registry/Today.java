package fi.osallisuus.registry;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WallTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The county's calendar day, from the clock that tests can move. */
@ApplicationScoped
public class Today {
  private final Clock clock;

  Today(Clock clock) {
    this.clock = clock;
  }

  public Instant now() {
    return clock.instant();
  }

  public LocalDate date() {
    return clock.instant().atZone(WallTime.HELSINKI).toLocalDate();
  }

  /** What is recorded as done cannot lie ahead. */
  public void refuseFuture(LocalDate day, String pointer) {
    if (day.isAfter(date())) {
      throw Problem.unprocessable("DATE_IN_FUTURE", "%s has not come yet.".formatted(day))
          .at(pointer);
    }
  }
}
