package fi.osallisuus.kit.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovingClockTest {
  private static final Instant WRITTEN = Instant.parse("2026-11-21T10:00:00Z");

  private final AtomicLong nanos = new AtomicLong();

  @TempDir Path directory;

  @Test
  void timeGoesOnFromTheInstantInTheFile() throws IOException {
    Path file = show("2026-03-24T09:00:00Z", WRITTEN);
    var clock = new MovingClock(file, () -> WRITTEN.plusSeconds(90), nanos::get);

    assertThat(clock.instant()).isEqualTo(Instant.parse("2026-03-24T09:01:30Z"));
  }

  @Test
  void aNewFileMovesTheClockWithinFiveMilliseconds() throws IOException {
    Path file = show("2026-03-24T09:00:00Z", WRITTEN);
    var clock = new MovingClock(file, () -> WRITTEN.plusSeconds(90), nanos::get);
    clock.instant();

    show("2026-05-01T00:00:00Z", WRITTEN.plusSeconds(90));
    nanos.addAndGet(4_000_000);
    assertThat(clock.instant()).isEqualTo(Instant.parse("2026-03-24T09:01:30Z"));
    nanos.addAndGet(1_000_000);

    assertThat(clock.instant()).isEqualTo(Instant.parse("2026-05-01T00:00:00Z"));
  }

  @Test
  void aFileThatTakesTheOthersPlaceWithinTheSameTickMovesItToo() throws IOException {
    Path file = show("2026-03-24T09:00:00Z", WRITTEN);
    var clock = new MovingClock(file, () -> WRITTEN, nanos::get);
    clock.instant();

    Path fresh = Files.writeString(directory.resolve("fresh"), "2026-05-01T00:00:00Z\n");
    Files.setLastModifiedTime(fresh, FileTime.from(WRITTEN));
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    nanos.addAndGet(5_000_000);

    assertThat(clock.instant()).isEqualTo(Instant.parse("2026-05-01T00:00:00Z"));
  }

  @Test
  void withoutTheFileItIsRealTime() {
    var clock = new MovingClock(directory.resolve("none"), () -> WRITTEN, nanos::get);

    assertThat(clock.instant()).isEqualTo(WRITTEN);
  }

  @Test
  void aClockThatMovesIsRefusedOutsideALocalSuite() {
    var producer = new ClockProducer(Optional.of("clock"), false);

    assertThatThrownBy(producer::clock).hasMessageContaining("OSALLISUUS_CLOCK_FILE");
    assertThat(new ClockProducer(Optional.of("clock"), true).clock())
        .isInstanceOf(MovingClock.class);
  }

  private Path show(String instant, Instant written) throws IOException {
    Path file = directory.resolve("clock");
    Files.writeString(file, instant + "\n");
    Files.setLastModifiedTime(file, FileTime.from(written));
    return file;
  }
}
