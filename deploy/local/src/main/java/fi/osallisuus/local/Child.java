package fi.osallisuus.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One running process, a direct child of this program, that writes to its own log file. */
final class Child {
  /** Enough for some days of a quiet suite; the log before it is kept once. */
  private static final long LOG_BYTES = 20_000_000;

  private static final int TAIL_LINES = 25;

  /** What a program needs of the caller's environment; all else comes from the declaration. */
  private static final List<String> INHERITED =
      List.of("PATH", "HOME", "TMPDIR", "LANG", "LC_ALL", "TZ");

  /** Whoever measures lifts the gateway's limits by these (deploy/gateway/README.md). */
  private static final String LIMITS = "OSALLISUUS_LIMITS_";

  private final Process process;
  private final Path log;
  private final Path pidFile;

  private Child(Process process, Path log, Path pidFile) {
    this.process = process;
    this.log = log;
    this.pidFile = pidFile;
  }

  static Child launch(List<String> command, Map<String, String> environment, Path log, Path pidFile)
      throws IOException {
    if (Files.exists(log) && Files.size(log) > LOG_BYTES) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
    var builder = new ProcessBuilder(ownSession(command));
    builder.environment().keySet().removeIf(Child::stays);
    builder.environment().putAll(environment);
    // The C library would keep up to eight heaps per core for each JVM.
    builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
    builder.directory(log.resolveSibling(".").toFile());
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    var process = builder.start();
    process.getOutputStream().close();
    Files.writeString(pidFile, Leftovers.mark(process.toHandle()));
    return new Child(process, log, pidFile);
  }

  /**
   * Ctrl-C reaches every process of the terminal's group at once; in a session of its own a child
   * is stopped in order.
   */
  private static List<String> ownSession(List<String> command) {
    for (var setsid : List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"))) {
      if (Files.isExecutable(setsid)) {
        var whole = new ArrayList<String>(command.size() + 1);
        whole.add(setsid.toString());
        whole.addAll(command);
        return whole;
      }
    }
    return command;
  }

  boolean alive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  int awaitEnd() throws InterruptedException {
    return process.waitFor();
  }

  boolean ends(Duration within) throws InterruptedException {
    return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Asks it to end, and ends it when it does not. */
  void terminate(Duration patience) {
    process.destroy();
    awaitOrKill(patience);
  }

  void awaitOrKill(Duration patience) {
    try {
      if (!ends(patience)) {
        kill();
      }
      Files.deleteIfExists(pidFile);
    } catch (IOException harmless) {
      // a pid file that stays names a process that is gone, which the next start sees
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
  }

  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** The last lines of its log, for whoever must find out why it died. */
  String tail() {
    var last = new ArrayDeque<String>();
    try (var lines = Files.newBufferedReader(log, StandardCharsets.ISO_8859_1)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        last.addLast(line);
        if (last.size() > TAIL_LINES) {
          last.removeFirst();
        }
      }
    } catch (IOException e) {
      last.add("(its log cannot be read: " + e + ")");
    }
    return String.join("\n", last);
  }

  Path log() {
    return log;
  }

  private static boolean stays(String variable) {
    return !INHERITED.contains(variable) && !variable.startsWith(LIMITS);
  }
}
