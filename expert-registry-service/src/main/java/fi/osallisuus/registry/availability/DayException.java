package fi.osallisuus.registry.availability;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.problem.Problem;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Days that differ from the week: not available, or available all the same. No reason is asked. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DayException(
    @NotNull LocalDate firstDay,
    @NotNull LocalDate lastDay,
    boolean available,
    @Schema(description = "Left out with `to`: the whole day.") @Nullable LocalTime from,
    @Nullable LocalTime to) {

  void check(String pointer) {
    if (lastDay.isBefore(firstDay)) {
      throw Problem.unprocessable("DATES_REVERSED", "The last day lies before the first.")
          .at(pointer + "/lastDay");
    }
    if ((from == null) != (to == null) || (from != null && to != null && !to.isAfter(from))) {
      throw Problem.unprocessable(
              "TIMES_REVERSED", "Give both ends of the hours in their order, or none.")
          .at(pointer + "/to");
    }
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  LocalTime starts() {
    return from == null ? LocalTime.MIN : from;
  }

  LocalTime ends() {
    return to == null ? LocalTime.MAX : to;
  }

  String text() {
    var days = firstDay + " " + lastDay + (available ? " YES" : " NO");
    return from == null ? days : days + " " + from + " " + to;
  }

  static DayException parse(String text) {
    var parts = text.split(" ");
    var hours = parts.length > 3;
    return new DayException(
        LocalDate.parse(parts[0]),
        LocalDate.parse(parts[1]),
        parts[2].equals("YES"),
        hours ? LocalTime.parse(parts[3]) : null,
        hours ? LocalTime.parse(parts[4]) : null);
  }
}
