package fi.osallisuus.booking.message;

import fi.osallisuus.kit.delivery.Channel;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That there is a contact, and until when; the address itself is shown to nobody. */
@Schema(
    example =
        """
        {"channel": "SMS", "language": "fi", "eraseAt": "2026-04-03T06:45:00Z"}
        """)
public record GivenContact(
    Channel channel,
    String language,
    @Schema(description = "When it is erased at the latest: 7 days after the visit.")
        Instant eraseAt) {}
