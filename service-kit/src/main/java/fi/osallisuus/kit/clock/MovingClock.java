package fi.osallisuus.kit.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Goes on from the instant in a file since the file was written; without the file, real time. The
 * file is looked at every 5 ms at most, so who moves the clock waits as long.
 */
final class MovingClock extends Clock {
  private static final long LOOK_EVERY_NANOS = 5_000_000;

  private final Path file;
  private final InstantSource real;
  private final LongSupplier nanos;
  private final AtomicReference<@Nullable Look> last = new AtomicReference<>();

  MovingClock(Path file, InstantSource real, LongSupplier nanos) {
    this.file = file;
    this.real = real;
    this.nanos = nanos;
  }

  @Override
  public Instant instant() {
    Instant now = real.instant();
    Reading reading = reading();
    return reading == null
        ? now
        : reading.shown().plus(Duration.between(reading.written().at(), now));
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return real.withZone(zone);
  }

  private @Nullable Reading reading() {
    long time = nanos.getAsLong();
    Look known = last.get();
    if (known != null && time - known.begun() < LOOK_EVERY_NANOS) {
      return known.found();
    }
    var look = new Look(look(known == null ? null : known.found()), time);
    return last.accumulateAndGet(look, Look::later).found();
  }

  private @Nullable Reading look(@Nullable Reading known) {
    try {
      var written = Written.of(file);
      return known != null && known.written().equals(written)
          ? known
          : new Reading(written, Instant.parse(Files.readString(file).strip()));
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of two threads' looks the one that began later counts, or an old file could come back. */
  private record Look(@Nullable Reading found, long begun) {
    static Look later(@Nullable Look known, Look fresh) {
      return known == null || fresh.begun() - known.begun() > 0 ? fresh : known;
    }
  }

  private record Reading(Written written, Instant shown) {}

  /** Two files may be written within one tick of a file system, so the time alone does not tell. */
  private record Written(Instant at, @Nullable Object file, long size) {
    static Written of(Path path) throws IOException {
      var attributes = Files.readAttributes(path, BasicFileAttributes.class);
      return new Written(
          attributes.lastModifiedTime().toInstant(), attributes.fileKey(), attributes.size());
    }
  }
}
