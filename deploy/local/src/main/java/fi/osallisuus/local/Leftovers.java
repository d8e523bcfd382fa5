package fi.osallisuus.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes of an earlier run whose launcher was killed before it could stop them. */
final class Leftovers {
  private static final int PATIENCE_SECONDS = 15;

  private Leftovers() {}

  /** A pid alone may be reused; with its start it names one process. */
  static String mark(ProcessHandle process) {
    return process.pid() + " " + start(process);
  }

  /** Ends what the pid files of this directory still name, and says what it was. */
  static List<String> stop(Path run) throws IOException, InterruptedException {
    var stopped = new ArrayList<String>();
    try (var files = Files.newDirectoryStream(run, "*.pid")) {
      for (var file : files) {
        var alive = find(Files.readString(file));
        if (alive.isPresent()) {
          end(alive.get());
          stopped.add(file.getFileName().toString().replace(".pid", ""));
        }
        Files.delete(file);
      }
    }
    return stopped;
  }

  private static Optional<ProcessHandle> find(String mark) {
    var pid = mark.substring(0, Math.max(0, mark.indexOf(' ')));
    return pid.matches("\\d+")
        ? ProcessHandle.of(Long.parseLong(pid)).filter(process -> mark(process).equals(mark))
        : Optional.empty();
  }

  private static void end(ProcessHandle process) throws InterruptedException {
    process.destroy();
    try {
      process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException hangs) {
      process.destroyForcibly();
      process.onExit().join();
    }
  }

  private static long start(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }
}
