package fi.osallisuus.registry.equipment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** To whom and when, and until when if that is agreed. */
@Schema(
    examples =
        """
        {"expertId":"0197e3a0-0000-7000-8000-000000000001","handedOutOn":"2026-03-20",\
        "dueOn":"2026-12-31"}""")
record HandOut(@NotNull UUID expertId, @NotNull LocalDate handedOutOn, @Nullable LocalDate dueOn) {}
