package fi.osallisuus.booking.reception;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.booking.claim.Clash;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of every date of a recurrence; none is left out silently. */
record RecurrenceOutcome(UUID recurrenceId, List<ReceptionView> created, List<Refused> refused) {

  /** A date without a reception, and why. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Refused(
      LocalDate date,
      String code,
      String detail,
      @Nullable List<String> missing,
      @Nullable List<Clash> conflicts) {

    static Refused of(LocalDate date, Refusal why) {
      return new Refused(date, why.code(), why.detail(), why.missing(), why.conflicts());
    }
  }
}
