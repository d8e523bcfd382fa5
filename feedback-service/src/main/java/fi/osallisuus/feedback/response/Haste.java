package fi.osallisuus.feedback.response;

import fi.osallisuus.kit.visitor.Suspicion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** In what time nobody reads a survey and answers it. */
@ApplicationScoped
class Haste {
  private final Duration start;
  private final Duration perAnswer;

  Haste(
      @ConfigProperty(name = "feedback.quickest.start") Duration start,
      @ConfigProperty(name = "feedback.quickest.per-answer") Duration perAnswer) {
    this.start = start;
    this.perAnswer = perAnswer;
  }

  Duration shortest(AnswerSheet sheet) {
    return start.plus(perAnswer.multipliedBy(sheet.size()));
  }

  /** Of an answer whose duration alone is known. */
  @Nullable Suspicion suspicion(Duration took, AnswerSheet sheet) {
    return Suspicion.of(false, Instant.EPOCH, Instant.EPOCH.plus(took), shortest(sheet));
  }
}
