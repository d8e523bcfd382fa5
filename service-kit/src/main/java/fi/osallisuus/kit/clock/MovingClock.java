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
import org.jspecify.annotations.Nullable;

/** Goes on from the instant in a file since the file was written; without the file, real time. */
final class MovingClock extends Clock {
  private final Path file;
  private final InstantSource real;
  private volatile @Nullable Reading last;

  MovingClock(Path file, InstantSource real) {
    this.file = file;
    this.real = real;
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
    try {
      var written = Written.of(file);
      Reading known = last;
      if (known == null || !known.written().equals(written)) {
        known = new Reading(written, Instant.parse(Files.readString(file).strip()));
        last = known;
      }
      return known;
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
