package fi.osallisuus.local.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for a fact that travels by event from one service to the next. */
public final class Await {
  /** Events arrive within a second; on a busy machine right after the start it may be many. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Duration STEP = Duration.ofMillis(50);

  private Await() {}

  /** Repeats a creating request while it is refused with a code that time mends. */
  static Answer accepted(Supplier<Answer> request, String... passing) {
    return until(
            request,
            answer ->
                answer.status() < 400
                    || List.of(passing).stream()
                        .noneMatch(code -> code.equals(answer.text("code"))))
        .expect(201);
  }

  /** Asks again and again until the answer is as wanted, or says what the last one was. */
  public static Answer until(Supplier<Answer> request, Predicate<Answer> wanted) {
    var deadline = Instant.now().plus(PATIENCE);
    while (true) {
      var answer = request.get();
      if (wanted.test(answer)) {
        return answer;
      }
      if (Instant.now().isAfter(deadline)) {
        throw new IllegalStateException(
            "%s did not come to what was waited for: %d %s"
                .formatted(answer.request(), answer.status(), answer.text()));
      }
      pause();
    }
  }

  static void pause() {
    pause(STEP);
  }

  static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
