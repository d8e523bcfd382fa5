package fi.osallisuus.booking.appointment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The client has come and has been told the notice again. */
@Schema(example = "{\"noticeRepeated\": true}")
record CheckIn(@Nullable Boolean noticeRepeated) {}
