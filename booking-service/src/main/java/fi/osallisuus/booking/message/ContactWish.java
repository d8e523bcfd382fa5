package fi.osallisuus.booking.message;

import fi.osallisuus.kit.delivery.Channel;
import fi.osallisuus.kit.delivery.Contact;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where to tell of changes and offers; kept closed, and erased a week after what it is for. */
@Schema(
    example =
        """
        {"channel": "EMAIL", "address": "name@example.fi", "language": "sv"}
        """)
public record ContactWish(
    @NotNull Channel channel,
    @NotBlank @Size(max = 200) String address,
    @NotNull @Pattern(regexp = "fi|sv|en") String language) {

  public Contact contact() {
    return Contact.of(channel, address, language);
  }
}
