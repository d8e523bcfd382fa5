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
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Goes on from the instant in a file since the file was written; without the file, real time. The
 * file is looked at every 20 ms at most, so who moves the clock waits as long.
 */
final class MovingClock extends Clock {
  private static final long LOOK_EVERY_NANOS = 20_000_000;

  private final Path file;
  private final InstantSource real;
  private final LongSupplier nanos;
  private volatile @Nullable Reading last;
  private volatile long lookAgain;

  MovingClock(Path file, InstantSource real, LongSupplier nanos) {
    this.file = file;
    this.real = real;
    this.nanos = nanos;
    this.lookAgain = nanos.getAsLong();
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
    if (time - lookAgain >= 0) {
      last = look(last);
      lookAgain = time + LOOK_EVERY_NANOS;
    }
    return last;
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
