package fi.osallisuus.feedback.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A series as the case's people see it: every item on its own, and no sum of any. */
@Schema(name = "AssessmentSeries")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeriesView(
    UUID id,
    SeriesStatus status,
    String caseRef,
    UUID unitId,
    @Nullable UUID initiativeId,
    String instrument,
    String instrumentVersion,
    @Schema(description = "Hash of the wording that all assessments of the series share")
        String definitionHash,
    LocalDate openedOn,
    @Nullable LocalDate endedOn,
    List<Taken> assessments,
    long version) {}
