package fi.osallisuus.booking.appointment;

import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Makes a hold an appointment. */
@Schema(
    example =
        """
        {"noticeAcknowledgement": {"version": 1, "language": "sv", "channel": "PHONE", "at": "2026-03-16T10:00:00+02:00"}}
        """)
record ConfirmHold(@Valid @Nullable NoticeAcknowledgement noticeAcknowledgement) {}
