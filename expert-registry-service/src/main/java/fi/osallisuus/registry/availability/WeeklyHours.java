package fi.osallisuus.registry.availability;

import fi.osallisuus.kit.problem.Problem;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Hours of every such weekday, by the clock on the wall. */
public record WeeklyHours(
    @NotNull DayOfWeek weekday,
    @NotNull @Schema(examples = "09:00") LocalTime from,
    @NotNull @Schema(examples = "15:00") LocalTime to) {

  void check(String pointer) {
    if (!to.isAfter(from)) {
      throw Problem.unprocessable("TIMES_REVERSED", "The hours end before they begin.")
          .at(pointer + "/to");
    }
  }

  String text() {
    return weekday + " " + from + " " + to;
  }

  static WeeklyHours parse(String text) {
    var parts = text.split(" ");
    return new WeeklyHours(
        DayOfWeek.valueOf(parts[0]), LocalTime.parse(parts[1]), LocalTime.parse(parts[2]));
  }
}
