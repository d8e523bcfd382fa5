package fi.osallisuus.booking.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a body keeps its rhythm in a period: every gap between two meetings held. */
@Schema(
    name = "BodyMeetingCompliance",
    example =
        """
        {"bodyId": "019d2f10-8800-7003-9abc-000000000003", "rhythm": {"minDays": 7, "maxDays": 14},
         "held": ["2026-03-02", "2026-03-16", "2026-04-02"],
         "gaps": [{"from": "2026-03-02", "to": "2026-03-16", "days": 14, "pace": "IN_RHYTHM"},
                  {"from": "2026-03-16", "to": "2026-04-02", "days": 17, "pace": "LATE"}],
         "inRhythm": 1}
        """)
@JsonInclude(JsonInclude.Include.NON_NULL)
record Compliance(
    UUID bodyId,
    @Nullable Rhythm rhythm,
    List<LocalDate> held,
    List<Gap> gaps,
    @Nullable @Schema(description = "Gaps that keep the rhythm; absent for a body without one.")
        Long inRhythm) {

  /** Whether a meeting came too soon or too late after the one before (S4-17). */
  enum Pace {
    IN_RHYTHM,
    EARLY,
    LATE
  }

  /** The days between two meetings. */
  @Schema(name = "BodyMeetingGap")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Gap(LocalDate from, LocalDate to, int days, @Nullable Pace pace) {}

  static Compliance of(UUID bodyId, @Nullable Rhythm rhythm, List<LocalDate> held) {
    var gaps =
        IntStream.range(1, held.size())
            .mapToObj(i -> gap(held.get(i - 1), held.get(i), rhythm))
            .toList();
    var kept =
        rhythm == null ? null : gaps.stream().filter(g -> g.pace() == Pace.IN_RHYTHM).count();
    return new Compliance(bodyId, rhythm, held, gaps, kept);
  }

  private static Gap gap(LocalDate from, LocalDate to, @Nullable Rhythm rhythm) {
    int days = (int) (to.toEpochDay() - from.toEpochDay());
    return new Gap(from, to, days, rhythm == null ? null : rhythm.pace(days));
  }
}
