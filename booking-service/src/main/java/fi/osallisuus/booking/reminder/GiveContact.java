package fi.osallisuus.booking.reminder;

import fi.osallisuus.kit.delivery.Channel;
import fi.osallisuus.kit.delivery.Contact;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a client wishes to be reminded. */
@Schema(
    example =
        """
        {"channel": "SMS", "address": "040 123 4567", "language": "sv", "bookingCode": "7Q2M-0K5X-9TBC-41WD"}
        """)
record GiveContact(
    @NotNull Channel channel,
    @Schema(description = "An e-mail address or a phone number; kept encrypted, shown to nobody.")
        @NotNull
        @Size(max = 200)
        String address,
    @NotNull @Pattern(regexp = "fi|sv|en") String language,
    @Schema(
            description =
                "The code shown at booking; with it the messages lead straight to the page on which the"
                    + " time can be moved or cancelled.")
        @Nullable
        @Pattern(regexp = "[0-9A-Za-z -]{16,24}")
        String bookingCode) {

  Contact contact() {
    return Contact.of(channel, address, language);
  }
}
