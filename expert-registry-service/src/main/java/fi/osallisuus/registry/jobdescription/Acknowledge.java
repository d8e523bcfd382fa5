package fi.osallisuus.registry.jobdescription;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The version that was acknowledged, and the day. */
@Schema(
    examples =
        """
        {"jobDescriptionId":"0197e3a0-0000-7000-8000-000000000005",\
        "acknowledgedOn":"2026-02-20"}""")
record Acknowledge(@NotNull UUID jobDescriptionId, @NotNull LocalDate acknowledgedOn) {}
