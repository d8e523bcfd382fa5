package fi.osallisuus.registry.preparation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An item of the preparation. */
@Schema(
    examples =
        """
        {"area":"PREMISES","responsible":"Projektipäällikkö","mandatory":true,"state":"DONE",\
        "dueOn":"2026-03-01","doneOn":"2026-02-20"}""")
record PutItem(
    @Schema(description = "Code of PREPARATION_AREA.") @NotNull String area,
    @Size(max = 500) @Nullable String note,
    @Schema(description = "The post that sees to it; no person's name.") @NotBlank @Size(max = 120)
        String responsible,
    boolean mandatory,
    @NotNull ItemState state,
    @Nullable LocalDate dueOn,
    @Schema(description = "Given when, and only when, the item is DONE.")
        @Nullable LocalDate doneOn) {}
