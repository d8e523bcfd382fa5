package fi.osallisuus.booking.selfservice;

import fi.osallisuus.kit.delivery.Channel;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A client wishes to be reminded. */
@Schema(
    example =
        """
        {"bookingCode": "7Q2M-0K5X-9TBC-41WD", "channel": "EMAIL", "address": "name@example.fi", "language": "sv"}
        """)
record ContactByCode(
    @NotNull @Pattern(regexp = "[0-9A-Za-z -]{16,24}") String bookingCode,
    @NotNull Channel channel,
    @NotNull @Size(max = 200) String address,
    @NotNull @Pattern(regexp = "fi|sv|en") String language) {}
