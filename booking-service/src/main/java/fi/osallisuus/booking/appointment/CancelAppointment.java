package fi.osallisuus.booking.appointment;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who cancels; the provider says why, by a code. */
@Schema(example = "{\"by\": \"PROVIDER\", \"reason\": \"ROOM\"}")
public record CancelAppointment(@NotNull Party by, @Nullable ProviderReason reason) {

  /** The two sides of an appointment. */
  public enum Party {
    CLIENT,
    PROVIDER
  }
}
