package fi.osallisuus.booking.selfservice;

import fi.osallisuus.booking.appointment.NoticeAcknowledgement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The client has read the notice and takes the offered time. */
@Schema(
    example =
        """
        {"waitingCode": "7Q2M-0K5X-9TBC-41WD",
         "noticeAcknowledgement": {"version": 1, "language": "sv", "channel": "WEB", "at": "2026-03-16T10:00:00+02:00"}}
        """)
record AcceptByCode(
    @NotNull @Pattern(regexp = "[0-9A-Za-z -]{16,24}") String waitingCode,
    @Valid @Nullable NoticeAcknowledgement noticeAcknowledgement) {}
