package fi.osallisuus.booking.reception;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;

/** A break of a reception by the clock on the wall, for instance lunch. */
record BreakTime(@NotNull LocalTime from, @NotNull LocalTime to) {}
