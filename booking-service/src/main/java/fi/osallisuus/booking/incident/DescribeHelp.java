package fi.osallisuus.booking.incident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is told when nobody on duty answers, and after how many minutes. */
@Schema(
    example =
        """
        {"contacts": [{"title": "Vartijat", "channel": "SMS", "address": "+358401234567"}],
         "escalateAfterMinutes": 3}
        """)
record DescribeHelp(
    @NotNull @Size(max = 5) List<@Valid @NotNull HelpContact> contacts,
    @Nullable @Min(1) @Max(30) @Schema(description = "3 unless said.")
        Integer escalateAfterMinutes) {}
