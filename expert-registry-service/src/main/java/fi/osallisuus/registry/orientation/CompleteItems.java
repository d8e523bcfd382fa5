package fi.osallisuus.registry.orientation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Items that were gone through with the expert; who records them is the caller. */
@Schema(
    examples =
        """
        {"items":[{"itemId":"0197e3a0-0000-7000-8000-000000000004","doneOn":"2026-02-20"}]}""")
record CompleteItems(@NotEmpty @Size(max = 100) List<@NotNull @Valid Item> items) {

  /** One item and the day. */
  @Schema(name = "CompletedItem")
  record Item(@NotNull UUID itemId, @NotNull LocalDate doneOn) {}
}
