package fi.osallisuus.booking.engagement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of an engagement: the ward was told, it began and ended, whom the experts met. */
@Embeddable
record Course(
    @Nullable Instant wardNotifiedAt,
    boolean informationNotice,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    @Enumerated(EnumType.STRING) @Nullable DurationReason durationReason,
    @Nullable Integer patientsMet,
    @Nullable Integer relativesMet,
    @Enumerated(EnumType.STRING) @Nullable CancelReason cancelReason) {

  static Course ahead(@Nullable DurationReason reason) {
    return new Course(null, false, null, null, reason, null, null, null);
  }

  Course notified(Instant now) {
    return new Course(now, true, startedAt, endedAt, durationReason, null, null, null);
  }

  Course started(Instant at) {
    return new Course(
        wardNotifiedAt, informationNotice, at, null, durationReason, null, null, null);
  }

  Course ended(Instant at, @Nullable DurationReason reason) {
    return new Course(
        wardNotifiedAt,
        informationNotice,
        startedAt,
        at,
        reason == null ? durationReason : reason,
        patientsMet,
        relativesMet,
        null);
  }

  Course met(@Nullable Integer patients, @Nullable Integer relatives) {
    return new Course(
        wardNotifiedAt,
        informationNotice,
        startedAt,
        endedAt,
        durationReason,
        patients,
        relatives,
        null);
  }

  Course cancelled(CancelReason reason) {
    return new Course(
        wardNotifiedAt, informationNotice, null, null, durationReason, null, null, reason);
  }

  /** Elapsed time, whatever the clocks did meanwhile (S2-15). */
  @Nullable Duration elapsed() {
    return startedAt == null || endedAt == null ? null : Duration.between(startedAt, endedAt);
  }
}
