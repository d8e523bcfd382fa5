package fi.osallisuus.booking.waiting;

import fi.osallisuus.kit.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Changes how long offers stand in the county. */
@Schema(
    example =
        """
        {"offerMinutes": 120, "missedOffers": 2, "opens": "08:00", "closes": "20:00"}
        """)
record SetRules(
    @Min(15) @Max(2880) int offerMinutes,
    @Min(1) @Max(5) int missedOffers,
    @NotNull LocalTime opens,
    @NotNull LocalTime closes) {

  void check() {
    if (!closes.isAfter(opens)) {
      throw Problem.unprocessable("RANGE_BACKWARDS", "The day closes before it opens.")
          .at("/closes");
    }
  }
}
