package fi.osallisuus.registry.measure;

import fi.osallisuus.registry.initiative.MeasureFact;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many measures are planned and done, in all and by area. */
@Schema(name = "MeasureProgress")
record MeasureProgress(
    @Schema(description = "Without the cancelled ones.") long planned,
    long done,
    long overdue,
    List<MeasureFact> areas) {}
