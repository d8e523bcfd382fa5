package fi.osallisuus.booking.slot;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Slots of a reception have become free; told within the transaction, so that whoever waits comes
 * before whoever happens to look.
 *
 * @param givenUp the appointment or hold that freed its slot; null when the reception is new
 */
public record SlotsFree(UUID receptionId, @Nullable UUID givenUp) {}
