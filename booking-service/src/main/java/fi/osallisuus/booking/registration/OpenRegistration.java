package fi.osallisuus.booking.registration;

import fi.osallisuus.kit.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Opens an engagement for registration, or changes how. */
@Schema(
    example =
        """
        {"capacity": 40, "seatsEach": 4, "waitingList": true, "listed": true, "offerMinutes": 720,
         "opensAt": "2026-03-02T09:00:00+02:00", "closesAt": "2026-03-25T16:00:00+02:00"}
        """)
record OpenRegistration(
    @Min(1) @Max(100_000) int capacity,
    @Schema(description = "how many seats one party may take; 1 unless told")
        @Nullable
        @Min(1)
        @Max(50)
        Integer seatsEach,
    @Schema(description = "true unless told") @Nullable Boolean waitingList,
    @Schema(description = "whether it stands in the county's public list; false unless told")
        @Nullable Boolean listed,
    @Schema(description = "minutes of the day to answer an offered seat; 720 unless told")
        @Nullable
        @Min(15)
        @Max(2880)
        Integer offerMinutes,
    @Schema(description = "at once unless told") @Nullable OffsetDateTime opensAt,
    @Schema(description = "when it begins unless told") @Nullable OffsetDateTime closesAt) {
  /** One waking day: people look at their mail once. */
  private static final int USUAL_MINUTES = 720;

  void check(Instant start) {
    var from = opens();
    var to = closes();
    if (to != null && to.isAfter(start)) {
      throw Problem.unprocessable("CLOSES_TOO_LATE", "Registration closes before it begins.")
          .at("/closesAt");
    }
    if (from != null && !(to == null ? start : to).isAfter(from)) {
      throw Problem.unprocessable("RANGE_BACKWARDS", "Registration closes before it opens.")
          .at(to == null ? "/opensAt" : "/closesAt");
    }
  }

  int seats() {
    return seatsEach == null ? 1 : seatsEach;
  }

  int minutes() {
    return offerMinutes == null ? USUAL_MINUTES : offerMinutes;
  }

  boolean hasWaitingList() {
    return !Boolean.FALSE.equals(waitingList);
  }

  boolean isListed() {
    return Boolean.TRUE.equals(listed);
  }

  @Nullable Instant opens() {
    return opensAt == null ? null : opensAt.toInstant();
  }

  @Nullable Instant closes() {
    return closesAt == null ? null : closesAt.toInstant();
  }
}
