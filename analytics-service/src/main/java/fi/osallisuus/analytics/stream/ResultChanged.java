package fi.osallisuus.analytics.stream;

import fi.osallisuus.kit.outbox.Event;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Figures of a unit may have changed for days of this period; no figure stands in it. */
@Schema(name = "ResultChanged")
public record ResultChanged(
    UUID unitId,
    @Schema(example = "2026-03-23") LocalDate from,
    @Schema(example = "2026-04-10") LocalDate to) {
  static final String TOPIC = "analytics.result.v1";

  Event event() {
    return new Event(TOPIC, "result.changed", unitId.toString(), this);
  }

  ResultChanged with(ResultChanged other) {
    return new ResultChanged(
        unitId,
        from.isBefore(other.from) ? from : other.from,
        to.isAfter(other.to) ? to : other.to);
  }
}
