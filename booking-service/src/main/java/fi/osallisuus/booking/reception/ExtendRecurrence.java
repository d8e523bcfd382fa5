package fi.osallisuus.booking.reception;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far receptions shall be published now; nothing said, as far as the recurrence says. */
@Schema(example = "{\"until\": \"2026-08-31\"}")
record ExtendRecurrence(@Nullable LocalDate until) {}
