package fi.osallisuus.booking.ics;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A time as calendar programs know it; nothing here says anything about a client.
 *
 * @param sequence grows with every change, so that a program knows the newer of two copies
 * @param changedAt when what is told last changed
 */
public record IcsEvent(
    String uid,
    long sequence,
    Instant start,
    Instant end,
    ZoneId zone,
    boolean cancelled,
    String category,
    String summary,
    @Nullable String description,
    @Nullable String location,
    Instant changedAt) {}
