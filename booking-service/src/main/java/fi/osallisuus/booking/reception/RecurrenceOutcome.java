package fi.osallisuus.booking.reception;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.booking.claim.Clash;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of every date of a recurrence; none is left out silently. */
record RecurrenceOutcome(
    UUID recurrenceId,
    @Schema(description = "Every date up to this one has been decided.")
        @Nullable LocalDate publishedUntil,
    List<ReceptionView> created,
    List<Refused> refused) {

  static RecurrenceOutcome of(UUID recurrenceId) {
    return new RecurrenceOutcome(recurrenceId, null, new ArrayList<>(), new ArrayList<>());
  }

  RecurrenceOutcome until(LocalDate day) {
    return new RecurrenceOutcome(recurrenceId, day, created, refused);
  }

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
