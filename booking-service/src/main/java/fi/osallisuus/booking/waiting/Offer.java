package fi.osallisuus.booking.waiting;

import fi.osallisuus.booking.slot.Span;
import java.time.Instant;
import java.util.UUID;

/** A slot that is held for somebody who waits. */
record Offer(UUID appointmentId, UUID receptionId, UUID siteId, Span slot, Instant expiresAt) {}
