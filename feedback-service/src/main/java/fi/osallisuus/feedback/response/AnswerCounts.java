package fi.osallisuus.feedback.response;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many answers several collections have together, as far as that gives nobody away. */
@ApplicationScoped
public class AnswerCounts {
  private final Responses responses;

  AnswerCounts(Responses responses) {
    this.responses = responses;
  }

  /** Published answers; null below five, and none is the same as few. */
  public @Nullable Long shown(Collection<UUID> collectionIds) {
    long total =
        collectionIds.stream()
            .flatMap(id -> responses.counts(id).entrySet().stream())
            .filter(count -> !count.getKey().equals("SUSPECT"))
            .mapToLong(count -> count.getValue())
            .sum();
    return StatsView.shown(total);
  }
}
