package fi.osallisuus.booking.appointment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another slot for the same appointment. */
@Schema(
    example =
        """
        {"receptionId": "019d0000-0000-7000-8000-000000000030", "start": "2026-03-27T10:00:00+02:00"}
        """)
public record MoveAppointment(
    @NotNull UUID receptionId,
    @NotNull OffsetDateTime start,
    @Schema(description = "Needed when the service or the notice in force is another one.") @Valid
        @Nullable NoticeAcknowledgement noticeAcknowledgement) {}
