package fi.osallisuus.registry.workpair;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who of a pair is away; never why. */
@Schema(
    examples =
        """
        {"memberId":"0197e3a0-0000-7000-8000-000000000006","from":"2026-02-16",\
        "to":"2026-02-20"}""")
record NoteAbsence(@NotNull UUID memberId, @NotNull LocalDate from, @NotNull LocalDate to) {}
