package fi.osallisuus.registry.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.body.BodyKind;
import fi.osallisuus.registry.body.ParticipationLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The full state of a meeting as every event of it carries it: attendance by role, no agenda. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeetingState(
    UUID meetingId,
    long version,
    UUID bodyId,
    BodyKind bodyKind,
    @Nullable UUID unitId,
    ParticipationLevel level,
    MeetingStatus status,
    LocalDate heldOn,
    int minutes,
    List<RoleCount> attendance,
    int attendances) {}
