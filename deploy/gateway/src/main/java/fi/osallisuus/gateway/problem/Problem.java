package fi.osallisuus.gateway.problem;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal on its way to the caller; cheap to throw, because refusing must cost least of all. */
public class Problem extends RuntimeException {

  private final Refusal refusal;
  private final transient @Nullable Duration retryAfter;
  private final transient List<Finding> findings;

  /** What is wrong at one place of the request. */
  public record Finding(String pointer, String code) {}

  private Problem(Refusal refusal, @Nullable Duration retryAfter, List<Finding> findings) {
    super(refusal.name(), null, false, false);
    this.refusal = refusal;
    this.retryAfter = retryAfter;
    this.findings = findings;
  }

  public static Problem of(Refusal refusal) {
    return new Problem(refusal, null, List.of());
  }

  public static Problem later(Refusal refusal, Duration retryAfter) {
    return new Problem(refusal, retryAfter, List.of());
  }

  public static Problem invalid(List<Finding> findings) {
    return new Problem(Refusal.REQUEST_INVALID, null, List.copyOf(findings));
  }

  public Refusal refusal() {
    return refusal;
  }

  @Nullable Duration retryAfter() {
    return retryAfter;
  }

  List<Finding> findings() {
    return findings;
  }
}
