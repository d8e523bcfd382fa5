package fi.osallisuus.registry.preparation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who sees to the usual items at first, and by when. */
@Schema(examples = "{\"responsible\":\"Projektipäällikkö\",\"dueOn\":\"2026-03-01\"}")
record AddUsual(@NotBlank @Size(max = 120) String responsible, @Nullable LocalDate dueOn) {

  PutItem item(String area) {
    return new PutItem(area, null, responsible, true, ItemState.OPEN, dueOn, null);
  }
}
