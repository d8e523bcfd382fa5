package fi.osallisuus.booking.reception;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of every appointment of a reception; none is left out silently. */
@Schema(
    example =
        """
        {"moved": 1, "left": 1, "results": [
          {"appointmentId": "019d0000-0000-7000-8000-000000000040", "moved": true, "from": "2026-03-27T09:00:00+02:00",
           "start": "2026-03-30T09:00:00+03:00"},
          {"appointmentId": "019d0000-0000-7000-8000-000000000041", "moved": false, "from": "2026-03-27T10:00:00+02:00",
           "code": "NO_FREE_SLOT"}]}
        """)
record MoveOutcome(int moved, int left, List<Result> results) {

  static MoveOutcome of(List<Result> results) {
    int moved = (int) results.stream().filter(Result::moved).count();
    return new MoveOutcome(moved, results.size() - moved, results);
  }

  /** One appointment: moved to a start, or left with the code of why. */
  @Schema(name = "MoveResult")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Result(
      UUID appointmentId,
      boolean moved,
      OffsetDateTime from,
      @Nullable OffsetDateTime start,
      @Nullable String code) {}
}
