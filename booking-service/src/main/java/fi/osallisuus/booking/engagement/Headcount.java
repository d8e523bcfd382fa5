package fi.osallisuus.booking.engagement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;

/** How many came in one role. */
record Headcount(@NotNull AttendanceRole role, @Min(1) @Max(100_000) int count) {

  static List<Headcount> of(Map<AttendanceRole, Integer> attendance) {
    return attendance.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> new Headcount(entry.getKey(), entry.getValue()))
        .toList();
  }
}
