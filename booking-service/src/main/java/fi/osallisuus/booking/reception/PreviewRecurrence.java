package fi.osallisuus.booking.reception;

import fi.osallisuus.kit.problem.Problem;
import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody thinks of doing to a recurrence: one of the two. */
@Schema(example = "{\"end\": {\"fromDate\": \"2026-06-01\", \"reason\": \"OTHER\"}}")
record PreviewRecurrence(
    @Valid @Nullable ChangeRecurrence change, @Valid @Nullable EndRecurrence end) {

  void check() {
    if ((change == null) == (end == null)) {
      throw Problem.unprocessable("PREVIEW_UNCLEAR", "Describe either a change or the end.")
          .at("/change");
    }
  }
}
