package fi.osallisuus.booking.engagement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One point of the agenda (S2-25). */
record AgendaItem(
    @NotBlank @Size(max = 160) String title,
    @Nullable @Min(1) @Max(480) Integer minutes,
    @Nullable @Size(max = 4) List<@NotNull AgendaTag> tags) {

  List<AgendaTag> tagsOrNone() {
    return tags == null ? List.of() : tags;
  }
}
