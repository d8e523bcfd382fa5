package fi.osallisuus.booking.busy;

import fi.osallisuus.booking.slot.Span;
import java.util.UUID;

/** A time in which an expert is busy, and which import has told of it. */
public record BusyElsewhere(UUID expertId, Span time, UUID importId) {}
