package fi.osallisuus.registry.assignment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Minutes of a day, by what they went to; no text. */
@Embeddable
@Schema(examples = "{\"workedOn\":\"2026-03-24\",\"minutes\":120,\"kind\":\"WORK\"}")
record HoursEntry(
    @NotNull LocalDate workedOn,
    @Min(1) @Max(1440) int minutes,
    @NotNull @Enumerated(EnumType.STRING) Kind kind) {

  /** What the time went to; the way there is not paid as work. */
  enum Kind {
    PREPARATION,
    WORK,
    TRAVEL
  }

  int paidMinutes() {
    return kind == Kind.TRAVEL ? 0 : minutes;
  }
}
