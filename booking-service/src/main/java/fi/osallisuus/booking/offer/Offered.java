package fi.osallisuus.booking.offer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service as other features see it.
 *
 * @param byPair a work pair receives, not an expert by experience (S4-10)
 * @param needsSafeRoom a peer is alone with a stranger, so the room must be safe (S0-23)
 */
public record Offered(
    UUID id, String code, @Nullable String level, boolean needsSafeRoom, boolean byPair) {}
