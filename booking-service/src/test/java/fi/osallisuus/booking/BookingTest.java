package fi.osallisuus.booking;

import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.PostOffice;
import fi.osallisuus.kit.test.SuiteResource;
import io.quarkus.test.common.WithTestResource;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The running service at a Monday morning of March 2026. */
@WithTestResource(SuiteResource.class)
@WithTestResource(PostOffice.class)
public abstract class BookingTest {
  public static final Instant MORNING = Instant.parse("2026-03-16T08:00:00Z");

  @BeforeEach
  void moveTheClock() {
    MovableClock.set(MORNING);
  }

  @AfterEach
  void putTheClockBack() {
    MovableClock.reset();
  }
}
