package fi.osallisuus.registry.assignment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The hours as they are from now on, the former ones included. */
@Schema(
    examples =
        """
        {"hours":[{"workedOn":"2026-03-23","minutes":60,"kind":"PREPARATION"},\
        {"workedOn":"2026-03-24","minutes":120,"kind":"WORK"}]}""")
record PutHours(@NotNull @Size(max = 60) List<@NotNull @Valid HoursEntry> hours) {}
