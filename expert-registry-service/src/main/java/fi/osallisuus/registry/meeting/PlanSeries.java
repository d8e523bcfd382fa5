package fi.osallisuus.registry.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The same meeting again and again, at the same clock time. */
@Schema(
    examples =
        """
        {"first":{"date":"2026-03-20","startTime":"09:00","minutes":60,"remote":true,"agenda":[]},\
        "everyDays":14,"times":6}""")
record PlanSeries(
    @NotNull @Valid PlanMeeting first,
    @Min(1) @Max(366) int everyDays,
    @Min(2) @Max(60) int times) {}
