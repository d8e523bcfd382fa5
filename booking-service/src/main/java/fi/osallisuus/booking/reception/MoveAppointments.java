package fi.osallisuus.booking.reception;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reception that takes the appointments of another one. */
@Schema(example = "{\"toReceptionId\": \"019d0000-0000-7000-8000-000000000031\"}")
record MoveAppointments(@NotNull UUID toReceptionId) {}
