package fi.osallisuus.booking.selfservice;

import fi.osallisuus.booking.appointment.NoticeAcknowledgement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A client takes another slot; the notice is asked for again when a newer version is in force. */
@Schema(
    example =
        """
        {"bookingCode": "7Q2M-0K5X-9TBC-41WD", "receptionId": "019d0000-0000-7000-8000-000000000030",
         "start": "2026-03-27T10:00:00+02:00"}
        """)
public record MoveByCode(
    @NotNull @Pattern(regexp = "[0-9A-Za-z -]{16,24}") String bookingCode,
    @NotNull UUID receptionId,
    @NotNull OffsetDateTime start,
    @Valid @Nullable NoticeAcknowledgement noticeAcknowledgement) {}
