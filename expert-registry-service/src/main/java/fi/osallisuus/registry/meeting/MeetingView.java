package fi.osallisuus.registry.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.body.BodyKind;
import fi.osallisuus.registry.body.ParticipationLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting; attendance is counted by role. */
@Schema(name = "Meeting")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeetingView(
    UUID id,
    UUID bodyId,
    BodyKind bodyKind,
    ParticipationLevel level,
    @Nullable UUID unitId,
    MeetingStatus status,
    @Nullable CancelReason cancelReason,
    LocalDate date,
    @Schema(type = SchemaType.STRING, examples = "14:00", description = "Clock time in Finland.")
        LocalTime startTime,
    Instant startsAt,
    int minutes,
    boolean remote,
    @Nullable String place,
    List<AgendaItem> agenda,
    List<RoleCount> attendance,
    int attendances,
    long version) {}
