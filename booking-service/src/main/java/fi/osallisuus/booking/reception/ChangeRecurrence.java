package fi.osallisuus.booking.reception;

import fi.osallisuus.kit.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a recurrence becomes different from a date on; what is left out stays. */
@Schema(
    example =
        """
        {"fromDate": "2026-05-04", "change": {"expertIds": ["019d0000-0000-7000-8000-000000000021"], "to": "14:00"}}
        """)
record ChangeRecurrence(@NotNull LocalDate fromDate, @Valid @NotNull ChangeReception change) {

  void check() {
    if (change.date() != null || change.utcOffset() != null) {
      throw Problem.unprocessable(
              "NOT_FOR_A_RECURRENCE", "A date and an offset belong to a single reception.")
          .at(change.date() != null ? "/change/date" : "/change/utcOffset");
    }
  }
}
