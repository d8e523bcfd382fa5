package fi.osallisuus.booking.waiting;

import fi.osallisuus.booking.appointment.NoticeAcknowledgement;
import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Takes the offered time for a client who has been told the notice. */
@Schema(
    example =
        """
        {"noticeAcknowledgement": {"version": 1, "language": "sv", "channel": "PHONE", "at": "2026-03-16T10:00:00+02:00"}}
        """)
record AcceptOffer(@Valid @Nullable NoticeAcknowledgement noticeAcknowledgement) {}
