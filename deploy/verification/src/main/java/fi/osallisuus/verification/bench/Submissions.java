package fi.osallisuus.verification.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/**
 * Two hundred answers a second for a minute, each read a while before as people do, from as many
 * addresses as a county has phones. They come by the clock, whether the former is done or not, and
 * are counted again when the collection has closed.
 */
final class Submissions implements Measure {
  private static final int PER_SECOND = 200;
  private static final int SECONDS = 60;

  /** Taken and counted like the others, but not timed: a service that has run for a day is warm. */
  private static final int WARM_UP_SECONDS = 30;

  private static final int TIMED_FROM = PER_SECOND * WARM_UP_SECONDS;
  private static final int ALL = TIMED_FROM + PER_SECOND * SECONDS;
  private static final int WORKERS = 16;
  private static final Pattern STAMP = Pattern.compile("\"startStamp\" ?: ?\"([^\"]+)\"");

  /** Nobody reads and answers in less: 3 s and one for each of the items. */
  private static final Duration THINKING = Duration.ofSeconds(15);

  private static final String ANSWER =
      "{\"startStamp\":\"%s\",\"language\":\"fi\",\"answers\":{\"RESPONDENT_ROLE\":\"%s\",\"NPS\":%d,"
          + "\"T1_ACCESS\":%d,\"T4_SAFETY\":%d,\"T7_BENEFIT\":4}}";

  @Override
  public void on(Bench bench) throws Exception {
    var survey = Survey.open(bench);
    List<Sent> sent = new ArrayList<>();
    var share = ProcessorShare.from(bench.processes(), "feedback");
    try (var pool = Executors.newFixedThreadPool(WORKERS)) {
      var start = System.nanoTime() + THINKING.toNanos();
      List<Future<List<Sent>>> futures = new ArrayList<>();
      for (var worker = 0; worker < WORKERS; worker++) {
        futures.add(pool.submit(respondents(bench.origin("feedback"), survey, worker, start)));
      }
      for (var future : futures) {
        sent.addAll(future.get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    var spent = share.each(sent.size());
    var taken = sent.stream().filter(Sent::taken).count();
    var spread =
        Load.of(
            sent.stream()
                .filter(one -> one.taken() && one.number() >= TIMED_FROM)
                .mapToLong(Sent::late)
                .toArray());
    bench
        .table()
        .row(
            "%d answers a second for %d s after %d s of them"
                .formatted(PER_SECOND, SECONDS, WARM_UP_SECONDS),
            "%d taken, %d refused; from when it was due p50 %.1f ms, p95 %.1f ms, p99 %.1f ms"
                .formatted(taken, sent.size() - taken, spread.p50(), spread.p95(), spread.p99()));
    bench.table().row("processor time for each answer, its survey read too", spent);
    bench
        .table()
        .row("answers counted after closing", "%d of %d".formatted(survey.closeAndCount(), taken));
  }

  /** How many nanoseconds after it was due an answer was thanked for, if it was taken. */
  private record Sent(int number, boolean taken, long late) {}

  private static Callable<List<Sent>> respondents(
      URI origin, Survey survey, int worker, long start) {
    return () -> {
      List<Sent> sent = new ArrayList<>();
      Deque<String> read = new ArrayDeque<>();
      try (var connection = new BareConnection(origin)) {
        // So many are reading at any time.
        var reading = (int) (PER_SECOND * THINKING.toSeconds());
        for (var i = worker; i < reading; i += WORKERS) {
          await(start - THINKING.toNanos() + due(i));
          read.add(stamp(connection, survey, i));
        }
        for (var i = worker; i < ALL; i += WORKERS) {
          var due = start + due(i);
          await(due);
          var reply = connection.postFrom(address(i), survey.answers(), answer(read.remove(), i));
          sent.add(new Sent(i, reply.status() == 201, System.nanoTime() - due));
          read.add(stamp(connection, survey, reading + i));
        }
      }
      return sent;
    };
  }

  private static String stamp(BareConnection connection, Survey survey, int i) throws IOException {
    var reply = connection.getFrom(address(i), survey.path());
    var found = STAMP.matcher(reply.body());
    if (!found.find()) {
      throw new IllegalStateException("answered %d: %s".formatted(reply.status(), reply.body()));
    }
    return found.group(1);
  }

  private static String answer(String stamp, int i) {
    var role = i % 3 == 0 ? "RELATIVE" : "CLIENT";
    return ANSWER.formatted(stamp, role, i % 11, 1 + i % 5, 1 + i / 5 % 5);
  }

  private static String address(int i) {
    return "10.%d.%d.%d".formatted(i % 4, i / 250 % 250, 1 + i % 250);
  }

  private static long due(int i) {
    return i * (Duration.ofSeconds(1).toNanos() / PER_SECOND);
  }

  private static void await(long nanos) throws InterruptedException {
    var left = nanos - System.nanoTime();
    if (left > 0) {
      Thread.sleep(Duration.ofNanos(left));
    }
  }
}
