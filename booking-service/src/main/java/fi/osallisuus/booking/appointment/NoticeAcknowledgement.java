package fi.osallisuus.booking.appointment;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a client has been told the notice: which version, in which language, how and when (S0-20).
 */
@Schema(
    example =
        """
        {"version": 1, "language": "fi", "channel": "ORAL", "at": "2026-03-16T10:00:00+02:00"}
        """)
public record NoticeAcknowledgement(
    @Min(1) int version,
    @NotNull @Pattern(regexp = "fi|sv|en") String language,
    @NotNull NoticeChannel channel,
    @NotNull OffsetDateTime at) {

  Instant instant() {
    return at.toInstant();
  }
}
