package fi.osallisuus.verification.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The same minimal transaction run by pgbench, where it is installed: the yardstick nobody can call
 * slow.
 */
final class Pgbench {
  private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

  private static final String SCRIPT =
      "\\set number :number + 1\n\\set client :client_id\nbegin;\n"
          + String.join(
              "", MinimalTransaction.STATEMENTS.stream().map(s -> s.strip() + ";\n").toList())
          + "commit;\n";

  private static final AtomicInteger RUNS = new AtomicInteger();

  private final Path program;

  private Pgbench(Path program) {
    this.program = program;
  }

  static Optional<Pgbench> find() {
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    // Debian keeps the server's programs off the path, a folder for each version.
    var debian = IntStream.iterate(30, version -> version > 12, version -> version - 1);
    return Stream.concat(
            Stream.of(path.split(":")), debian.mapToObj("/usr/lib/postgresql/%d/bin"::formatted))
        .map(folder -> Path.of(folder, "pgbench"))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Pgbench::new);
  }

  /** How pgbench sends its statements. */
  enum Mode {
    /** As text each time, as pgbench does by itself and a client without prepared statements. */
    SIMPLE,
    /** Planned once on each connection: nothing can be quicker. */
    PREPARED
  }

  /** Transactions a second at that many connections. */
  double run(URI server, String user, String password, Mode mode, int clients, Duration time)
      throws IOException {
    var script = Files.writeString(Files.createTempFile("minimal", ".sql"), SCRIPT);
    var builder =
        new ProcessBuilder(
            program.toString(),
            "-n",
            "-M",
            mode.name().toLowerCase(Locale.ROOT),
            "-f",
            script.toString(),
            "-c",
            String.valueOf(clients),
            "-j",
            String.valueOf(Math.min(2, clients)),
            "-D",
            "number=" + RUNS.incrementAndGet() * MinimalTransaction.APART,
            "-T",
            String.valueOf(Math.max(1, time.toSeconds())),
            "-h",
            server.getHost(),
            "-p",
            String.valueOf(server.getPort()),
            "-U",
            user,
            server.getPath().substring(1));
    builder.environment().put("PGPASSWORD", password);
    var process = builder.redirectErrorStream(true).start();
    var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Files.delete(script);
    var found = TPS.matcher(text);
    if (!found.find()) {
      throw new IllegalStateException(text);
    }
    return Double.parseDouble(found.group(1));
  }
}
