package fi.osallisuus.booking.slot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a search found: a page of slots, or how many there are in each hour or day.
 *
 * @param next cursor of the following page; null on the last one
 */
public record FoundSlots<T>(
    @Schema(description = "Free slots by start; none when only counts were asked for.")
        List<T> items,
    @Schema(description = "With granularity HOUR or DAY, all of the range.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable List<FreeCount> counts,
    @Nullable String next) {

  static <T> FoundSlots<T> counted(List<FreeCount> counts) {
    return new FoundSlots<>(List.of(), counts, null);
  }
}
