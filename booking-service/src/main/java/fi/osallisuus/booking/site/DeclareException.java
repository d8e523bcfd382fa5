package fi.osallisuus.booking.site;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Closes a site for some days, or opens it on days when the calendar says closed. */
@Schema(
    example =
        """
        {"firstDay": "2026-04-02", "lastDay": "2026-04-02", "open": false, "reason": "EVE"}
        """)
record DeclareException(
    @NotNull LocalDate firstDay,
    @Nullable LocalDate lastDay,
    boolean open,
    @Nullable LocalTime from,
    @Nullable LocalTime to,
    @NotNull SiteException.Reason reason) {

  /** Longer closings are a change of office hours. */
  private static final int MAX_DAYS = 366;

  LocalDate last() {
    return lastDay == null ? firstDay : lastDay;
  }

  @AssertTrue(message = "the last day must be the first day or later, at most a year")
  boolean isPeriod() {
    return firstDay == null
        || (!last().isBefore(firstDay) && last().isBefore(firstDay.plusDays(MAX_DAYS)));
  }

  @AssertTrue(message = "an extra opening has from and to; a closing has neither")
  boolean isTimed() {
    if (!open) {
      return from == null && to == null;
    }
    return from != null && to != null && to.isAfter(from);
  }
}
