package fi.osallisuus.kit.clock;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands out the clock of the service; only a local suite may have one that moves. */
@Singleton
class ClockProducer {
  private final Optional<String> file;
  private final boolean local;

  ClockProducer(
      @ConfigProperty(name = "osallisuus.clock.file") Optional<String> file,
      @ConfigProperty(name = "osallisuus.local", defaultValue = "false") boolean local) {
    this.file = file;
    this.local = local;
  }

  /** A wrong setting ends the start, not the first request. */
  void check(@Observes StartupEvent start) {
    clock();
  }

  @Produces
  @Singleton
  Clock clock() {
    if (file.isEmpty()) {
      return Clock.systemUTC();
    }
    if (!local) {
      throw new IllegalStateException(
          "OSALLISUUS_CLOCK_FILE moves time and is refused outside a local suite");
    }
    return new MovingClock(Path.of(file.get()), Clock.systemUTC(), System::nanoTime);
  }
}
