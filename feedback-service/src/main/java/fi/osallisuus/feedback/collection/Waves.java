package fi.osallisuus.feedback.collection;

import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the collections of a series comparable: the same words, asked of the same people about the
 * same unit, one after the other (S3-27, S1-40).
 */
@ApplicationScoped
class Waves {
  private final FeedbackCollections collections;

  Waves(FeedbackCollections collections) {
    this.collections = collections;
  }

  /** The series that the planned one continues; null when it begins one, or stands alone. */
  @Nullable UUID series(PlanCollection plan) {
    if (plan.follows() == null) {
      if (plan.wave() == Wave.AFTER) {
        throw Problem.unprocessable("WAVE_FOLLOWS_NOTHING", "Name the collection before it.")
            .at("/follows");
      }
      return null;
    }
    if (plan.wave() == null || plan.wave() == Wave.BEFORE) {
      throw Problem.unprocessable("WAVE_FOLLOWS", "Only AFTER and REPEATED follow another.")
          .at("/wave");
    }
    var earlier =
        collections
            .find(plan.follows())
            .orElseThrow(
                () ->
                    Problem.unprocessable("WAVE_UNKNOWN", "The county has no such collection.")
                        .at("/follows"));
    comparable(plan, earlier);
    return earlier.facts().terms().seriesId();
  }

  private static void comparable(PlanCollection plan, FeedbackCollection earlier) {
    var before = earlier.facts();
    var wave = plan.wave() == Wave.AFTER ? Wave.BEFORE : Wave.REPEATED;
    if (before.terms().wave() != wave) {
      throw Problem.unprocessable("WAVE_MISMATCH", "AFTER follows BEFORE, REPEATED a REPEATED.")
          .at("/follows");
    }
    if (!before.instrument().equals(plan.instrument())
        || !before.instrumentVersion().equals(plan.instrumentVersion())) {
      throw Problem.conflict(
              "WAVE_INSTRUMENT_DIFFERS",
              "Only the same version of the same instrument can be compared.")
          .with("instrument", before.instrument())
          .with("instrumentVersion", before.instrumentVersion());
    }
    if (!before.unitId().equals(plan.unitId())
        || before.audience() != plan.audience()
        || before.anonymity() != plan.anonymityOrStrictest()) {
      throw Problem.conflict(
          "WAVE_DIFFERS", "Unit, audience and anonymity are the same in all waves of a series.");
    }
    if (!plan.opensOn().isAfter(before.closesOn())) {
      throw Problem.unprocessable("WAVE_OVERLAPS", "The earlier wave is not over by then.")
          .at("/opensOn")
          .with("earlierClosesOn", before.closesOn().toString());
    }
  }
}
