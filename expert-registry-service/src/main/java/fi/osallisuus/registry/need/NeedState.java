package fi.osallisuus.registry.need;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.body.BodyKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The full state of a need as every event of it carries it: no text, no account. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NeedState(
    UUID needId,
    long version,
    NeedStatus status,
    @Nullable UUID bodyId,
    @Nullable BodyKind bodyKind,
    @Nullable UUID unitId,
    LocalDate raisedOn,
    @Nullable LocalDate acknowledgedOn,
    @Nullable LocalDate answeredOn,
    @Nullable LocalDate closedOn,
    boolean answeredByGuideline) {}
