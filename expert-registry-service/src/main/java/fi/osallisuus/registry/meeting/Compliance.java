package fi.osallisuus.registry.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.body.Rhythm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a body keeps its rhythm: every gap between two meetings, and whether it is late now. */
@Schema(name = "Compliance")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Compliance(
    Rhythm rhythm,
    List<Gap> gaps,
    @Schema(description = "Gaps within the rhythm, in percent of all; absent without any.")
        @Nullable BigDecimal inRhythmPercent,
    @Schema(description = "Last day on which it met; absent if it never has.")
        @Nullable LocalDate lastHeldOn,
    @Schema(description = "Day by which it meets again.") LocalDate dueBy,
    @Schema(description = "Whether that day has passed.") boolean overdue) {

  /** Whether a meeting came too soon or too late after the one before (S4-17). */
  enum Pace {
    IN_RHYTHM,
    EARLY,
    LATE
  }

  /** The days between two meetings. */
  @Schema(name = "MeetingGap")
  record Gap(LocalDate from, LocalDate to, int days, Pace pace) {

    static Gap of(LocalDate from, LocalDate to, Rhythm rhythm) {
      int days = (int) (to.toEpochDay() - from.toEpochDay());
      var pace =
          days < rhythm.minDays()
              ? Pace.EARLY
              : days > rhythm.maxDays() ? Pace.LATE : Pace.IN_RHYTHM;
      return new Gap(from, to, days, pace);
    }
  }

  /**
   * @param held days of the meetings in the period, in their order, and the last one before it
   * @param last the last meeting of all, whatever the period
   */
  static Compliance of(
      Rhythm rhythm,
      List<LocalDate> held,
      @Nullable LocalDate last,
      LocalDate foundedOn,
      LocalDate today) {
    var gaps = new ArrayList<Gap>();
    for (int i = 1; i < held.size(); i++) {
      gaps.add(Gap.of(held.get(i - 1), held.get(i), rhythm));
    }
    var due = rhythm.due(last == null ? foundedOn : last);
    return new Compliance(rhythm, List.copyOf(gaps), percent(gaps), last, due, today.isAfter(due));
  }

  private static @Nullable BigDecimal percent(List<Gap> gaps) {
    if (gaps.isEmpty()) {
      return null;
    }
    var good = gaps.stream().filter(g -> g.pace() == Pace.IN_RHYTHM).count();
    return BigDecimal.valueOf(good * 100)
        .divide(BigDecimal.valueOf(gaps.size()), 1, RoundingMode.HALF_UP);
  }
}
