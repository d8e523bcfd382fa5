package fi.osallisuus.booking.slot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a time is offered, every reason why not, and what is free instead. */
@Schema(
    example =
        """
        {"offered": false, "start": "2026-04-03T09:00:00+03:00", "timeZone": "Europe/Helsinki",
         "localStart": "2026-04-03T09:00:00",
         "reasons": [{"code": "CLOSED_DAY", "help": "Open the site that day, or choose another day.", "holiday": "GOOD_FRIDAY"},
                     {"code": "NO_RECEPTION", "help": "Publish a reception, or choose one of the alternatives."}],
         "alternatives": []}
        """)
record Explanation(
    boolean offered,
    OffsetDateTime start,
    String timeZone,
    LocalDateTime localStart,
    List<Reason> reasons,
    @Schema(description = "The next free slots that were looked for; up to three.")
        List<FreeSlot> alternatives) {

  /** One thing that stands in the way, and what would help; never who is behind it. */
  @Schema(name = "ExplanationReason")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Reason(
      @Schema(example = "TAKEN") String code,
      String help,
      @Nullable UUID receptionId,
      @Nullable OffsetDateTime from,
      @Schema(description = "When it is over; of a held slot, when the hold runs out.")
          @Nullable OffsetDateTime until,
      @Schema(description = "Of an expert, the steps still open.") @Nullable List<String> missing,
      @Nullable String holiday,
      @Schema(description = "The closure that shuts the site, and its reason.")
          @Nullable UUID closureId,
      @Nullable String closureReason) {

    static Reason of(Why why) {
      return of(why.name(), why.help());
    }

    static Reason of(String code, String help) {
      return new Reason(code, help, null, null, null, null, null, null, null);
    }

    Reason at(UUID reception) {
      return new Reason(
          code, help, reception, from, until, missing, holiday, closureId, closureReason);
    }

    Reason during(@Nullable OffsetDateTime since, OffsetDateTime end) {
      return new Reason(
          code, help, receptionId, since, end, missing, holiday, closureId, closureReason);
    }

    Reason missing(List<String> steps) {
      return new Reason(
          code, help, receptionId, from, until, steps, holiday, closureId, closureReason);
    }

    Reason closed(@Nullable String holidayCode, @Nullable UUID closure, @Nullable String because) {
      return new Reason(
          code, help, receptionId, from, until, missing, holidayCode, closure, because);
    }
  }
}
