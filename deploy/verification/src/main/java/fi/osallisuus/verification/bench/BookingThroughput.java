package fi.osallisuus.verification.bench;

import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * POST appointment against the minimal transaction on the same server, in turn: booking alone, with
 * the consumers of its events at rest, as the yardstick has none.
 */
final class BookingThroughput implements Measure {
  private static final int ROUNDS = 5;
  private static final List<String> CONSUMERS = List.of("analytics", "registry", "feedback");

  private final List<Integer> connections;

  BookingThroughput(List<Integer> connections) {
    this.connections = connections;
  }

  @Override
  public void on(Bench bench) throws Exception {
    var server = Server.of(bench);
    MinimalTransaction.prepare(server.url(), server.user(), server.password());
    CONSUMERS.forEach(bench.stack()::stop);
    Load.warmUp(16, Load.WarmUp.THOROUGH, i -> booking(bench));
    for (var many : connections) {
      compare(bench, server, many);
    }
    CONSUMERS.forEach(bench.stack()::restart);
  }

  private static void compare(Bench bench, Server server, int many) throws Exception {
    var pgbench = Pgbench.find();
    var spent = "";
    List<Double> posts = new ArrayList<>();
    List<Double> yards = new ArrayList<>();
    List<Double> plain = new ArrayList<>();
    List<Double> p99 = new ArrayList<>();
    for (var round = 0; round < ROUNDS; round++) {
      var share = ProcessorShare.from(bench.processes(), "booking");
      var post = Load.run(many, Bench.ROUND, i -> booking(bench));
      spent = share.each(post.count());
      posts.add(post.perSecond());
      p99.add(post.p99());
      if (pgbench.isPresent()) {
        yards.add(server.pgbench(pgbench.get(), Pgbench.Mode.PREPARED, many));
        plain.add(server.pgbench(pgbench.get(), Pgbench.Mode.SIMPLE, many));
      } else {
        yards.add(server.jdbc(many));
      }
    }
    bench
        .table()
        .row(
            "POST appointment, %d at once".formatted(many),
            "%.0f/s, p99 %.0f ms; yardstick (%s) %.0f/s; ratio %.2f"
                .formatted(
                    median(posts),
                    median(p99),
                    pgbench.isPresent() ? "pgbench, prepared" : "JDBC",
                    median(yards),
                    median(posts) / median(yards)));
    if (!plain.isEmpty()) {
      bench
          .table()
          .row(
              "the same beside pgbench as it is by itself",
              "%.0f/s; ratio %.2f".formatted(median(plain), median(posts) / median(plain)));
    }
    bench.table().row("processor time for each, %d at once".formatted(many), spent);
  }

  private static Load.Work booking(Bench bench) {
    return Calls.booking(
        bench.origin("booking"),
        bench.professional().token(),
        bench.pilot().noticeVersion(),
        bench.data()::next);
  }

  private static double median(List<Double> values) {
    return Load.median(values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Booking's own database, spoken to by the yardstick. */
  private record Server(String url, String user, String password) {

    static Server of(Bench bench) {
      var environment = bench.stack().environment("booking");
      return new Server(
          Objects.requireNonNull(environment.get("OSALLISUUS_DB_URL")),
          Objects.requireNonNull(environment.get("OSALLISUUS_DB_OWNER_USER")),
          Objects.requireNonNull(environment.get("OSALLISUUS_DB_OWNER_PASSWORD")));
    }

    double pgbench(Pgbench program, Pgbench.Mode mode, int many) throws Exception {
      var address = URI.create(url.substring("jdbc:".length()));
      return program.run(address, user, password, mode, many, Bench.ROUND);
    }

    double jdbc(int many) throws Exception {
      return Load.run(many, Bench.ROUND, i -> minimal()).perSecond();
    }

    private Load.Work minimal() {
      try {
        return new MinimalTransaction(url, user, password);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
