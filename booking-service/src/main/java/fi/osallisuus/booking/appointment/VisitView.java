package fi.osallisuus.booking.appointment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The outcome of an appointment as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VisitView(
    UUID id,
    long version,
    UUID appointmentId,
    UUID receptionId,
    UUID unitId,
    OffsetDateTime start,
    Visit.Outcome outcome,
    @Nullable Integer durationMinutes,
    Instant recordedAt,
    @Nullable Instant correctedAt,
    @Nullable CorrectionReason correctionReason) {}
