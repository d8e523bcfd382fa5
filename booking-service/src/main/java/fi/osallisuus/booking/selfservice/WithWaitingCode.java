package fi.osallisuus.booking.selfservice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code of who waits, in the body so that no log and no history keeps it. */
@Schema(example = "{\"waitingCode\": \"7Q2M-0K5X-9TBC-41WD\"}")
record WithWaitingCode(@NotNull @Pattern(regexp = "[0-9A-Za-z -]{16,24}") String waitingCode) {}
