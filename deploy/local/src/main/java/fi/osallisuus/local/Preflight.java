package fi.osallisuus.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Everything that can be said before anything is started, each in one line with the way out. */
final class Preflight {
  static final int JAVA = 25;

  /**
   * A fresh stack writes 700 MB (caches, WAL, Kafka's preallocated indexes); the rest is room to
   * work.
   */
  static final long FREE_MEGABYTES = 2_000;

  private Preflight() {}

  /** The data directory is ours while this is open. */
  record Hold(FileChannel lock) implements AutoCloseable {
    @Override
    public void close() {
      try {
        lock.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static void java(int feature) {
    if (feature < JAVA) {
      throw new Refusal(
          "This is Java %d; the suite needs a JDK %d. Install one (e.g. Temurin %d) or point JAVA_HOME at it."
              .formatted(feature, JAVA, JAVA));
    }
  }

  /**
   * Takes the data directory, ends what an earlier run left in it, and empties it when a clean
   * slate is wanted.
   */
  static Hold hold(Options options, Progress progress) {
    java(Runtime.version().feature());
    var data = options.data();
    try {
      disk(data, usableMegabytes(data));
      Files.createDirectories(data);
      var lock = lock(data);
      var left = Leftovers.stop(Files.createDirectories(data.resolve("run")));
      if (!left.isEmpty()) {
        progress.say("Stopped what an earlier run had left: %s", String.join(", ", left));
      }
      if (options.clean()) {
        empty(data);
        progress.say("Clean slate: emptied %s", data);
      }
      return new Hold(lock);
    } catch (IOException e) {
      throw new Refusal(
          "The data directory %s cannot be used: %s. Choose another with --data."
              .formatted(data, e),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static FileChannel lock(Path data) throws IOException {
    var channel =
        FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException heldInThisJvm) {
      // the same answer as for another program
    }
    channel.close();
    throw new Refusal(
        "A suite already runs from %s. Stop it, or start another with --data DIRECTORY --ports +100."
            .formatted(data));
  }

  static void check(Workspace workspace, Topology topology) {
    for (var part : topology.parts()) {
      if (part.server() instanceof JvmService service && !service.built()) {
        throw new Refusal(
            "%s is not built. Run ./osallisuus up, which builds what is missing."
                .formatted(part.name()));
      }
      for (var port : part.ports()) {
        if (Ports.taken(port)) {
          throw new Refusal(
              "Port %d, wanted by %s, is taken by another program. Stop that, or choose others with --ports +100."
                  .formatted(port, part.name()));
        }
      }
    }
  }

  static void disk(Path data, long usableMegabytes) {
    if (usableMegabytes < FREE_MEGABYTES) {
      throw new Refusal(
          "Only %d MB are free for %s; the suite needs %d MB. Free some, or choose another place with --data DIRECTORY."
              .formatted(usableMegabytes, data, FREE_MEGABYTES));
    }
  }

  private static long usableMegabytes(Path data) throws IOException {
    var there = data.toAbsolutePath();
    while (!Files.exists(there)) {
      there = Objects.requireNonNull(there.getParent(), "the root exists");
    }
    return Files.getFileStore(there).getUsableSpace() / 1_000_000;
  }

  private static void empty(Path data) throws IOException {
    Files.walkFileTree(
        data,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!file.equals(data.resolve("lock"))) {
              Files.delete(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e)
              throws IOException {
            if (!directory.equals(data)) {
              Files.delete(directory);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
