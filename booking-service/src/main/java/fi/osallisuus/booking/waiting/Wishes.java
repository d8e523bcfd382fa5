package fi.osallisuus.booking.waiting;

import fi.osallisuus.kit.problem.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When and where a time would suit; what is left open suits whatever it is. */
@Schema(
    example =
        """
        {"siteId": "019d0000-0000-7000-8000-000000000010", "language": "sv",
         "fromDay": "2026-03-23", "toDay": "2026-05-29", "fromTime": "12:00", "toTime": "16:00",
         "weekdays": ["MONDAY", "FRIDAY"]}
        """)
public record Wishes(
    @Nullable UUID siteId,
    @Nullable @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String theme,
    @Schema(description = "one that the host speaks")
        @Nullable
        @Pattern(regexp = "[a-z]{2,3}(-[a-z-]{2,12})?")
        String language,
    @Schema(description = "first local day; today unless told") @Nullable LocalDate fromDay,
    @Schema(description = "last local day, included; 60 days later unless told")
        @Nullable LocalDate toDay,
    @Schema(description = "the time begins then or later") @Nullable LocalTime fromTime,
    @Schema(description = "the time is over by then") @Nullable LocalTime toTime,
    @Schema(description = "any unless told") @Nullable @Size(max = 7)
        List<@NotNull DayOfWeek> weekdays) {

  /** Plans reach no further, and a wish that old is asked for again. */
  private static final int LONGEST = 180;

  private static final int USUAL = 60;

  /** The same with its days named. */
  Wishes from(LocalDate today) {
    var first = fromDay == null || fromDay.isBefore(today) ? today : fromDay;
    var last = toDay == null ? first.plusDays(USUAL) : toDay;
    check(first, last, today);
    return new Wishes(siteId, theme, language, first, last, fromTime, toTime, chosenDays());
  }

  /** The same at the site whose link was followed. */
  public Wishes at(UUID site) {
    if (siteId != null && !siteId.equals(site)) {
      throw Problem.unprocessable("SITE_UNKNOWN", "The link leads to another site.")
          .at("/wishes/siteId");
    }
    return new Wishes(site, theme, language, fromDay, toDay, fromTime, toTime, weekdays);
  }

  private List<DayOfWeek> chosenDays() {
    return weekdays == null || weekdays.isEmpty()
        ? List.of(DayOfWeek.values())
        : Stream.of(DayOfWeek.values()).filter(weekdays::contains).toList();
  }

  private void check(LocalDate first, LocalDate last, LocalDate today) {
    if (last.isBefore(today)) {
      throw Problem.unprocessable("IN_THE_PAST", "The last day has passed.").at("/wishes/toDay");
    }
    if (last.isBefore(first)) {
      throw Problem.unprocessable("RANGE_BACKWARDS", "The last day is before the first.")
          .at("/wishes/toDay");
    }
    long days = ChronoUnit.DAYS.between(today, last);
    if (days > LONGEST) {
      throw Problem.unprocessable("RANGE_TOO_LONG", "Nobody waits longer than half a year.")
          .at("/wishes/toDay")
          .with("limit", LONGEST)
          .with("actual", days);
    }
    if (fromTime != null && toTime != null && !toTime.isAfter(fromTime)) {
      throw Problem.unprocessable("RANGE_BACKWARDS", "The day's wish ends before it starts.")
          .at("/wishes/toTime");
    }
  }
}
