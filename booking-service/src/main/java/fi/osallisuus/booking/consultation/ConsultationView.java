package fi.osallisuus.booking.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A consultation as the two sides see it. */
@Schema(name = "Consultation")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsultationView(
    UUID id,
    long version,
    Side to,
    UUID unitId,
    UUID expertId,
    Topic topic,
    ConsultationStatus status,
    Instant openedAt,
    @Schema(description = "Five Finnish working days after it was opened.") LocalDate dueOn,
    @Nullable Instant answeredAt,
    @Schema(description = "Finnish working days to the answer; the first day is not counted.")
        @Nullable Integer answeredInWorkingDays,
    @Schema(description = "Minutes to the answer between 8:00 and 16:15 of working days.")
        @Nullable Integer answeredInWorkingMinutes,
    @Nullable Instant closedAt,
    @Schema(description = "Empty once the text has been erased, 90 days after closing.")
        @Nullable String question,
    @Nullable String answer) {}
