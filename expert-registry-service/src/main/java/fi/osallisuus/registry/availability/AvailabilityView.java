package fi.osallisuus.registry.availability;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a person can work; empty lists: nothing has been said. */
@Schema(name = "Availability")
public record AvailabilityView(
    List<WeeklyHours> weekly, List<DayException> exceptions, long version) {
  static final AvailabilityView NOTHING_SAID = new AvailabilityView(List.of(), List.of(), 0);
}
