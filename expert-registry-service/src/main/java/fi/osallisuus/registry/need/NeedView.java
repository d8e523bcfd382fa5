package fi.osallisuus.registry.need;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.body.BodyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A need with its answer. */
@Schema(name = "Need")
@JsonInclude(JsonInclude.Include.NON_NULL)
record NeedView(
    UUID id,
    @Nullable UUID bodyId,
    @Nullable BodyKind bodyKind,
    @Nullable UUID unitId,
    NeedSource source,
    NeedStatus status,
    String text,
    @Nullable String answer,
    LocalDate raisedOn,
    @Schema(description = "14 days after it was raised, or as the coordinator has said.")
        LocalDate dueOn,
    @Nullable LocalDate acknowledgedOn,
    @Nullable LocalDate inWorkOn,
    @Nullable LocalDate answeredOn,
    @Nullable LocalDate closedOn,
    @Schema(description = "Days from raised to answered.") @Nullable Integer answeredInDays,
    @Schema(description = "Of these, Finnish working days; the first day is not counted.")
        @Nullable Integer answeredInWorkingDays,
    @Schema(description = "Published documents that say how the need is met.")
        List<UUID> guidelineIds,
    long version) {}
