package fi.osallisuus.booking.appointment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The outcome of an appointment as the API shows it. */
record VisitView(
    UUID id, Visit.Outcome outcome, @Nullable Integer durationMinutes, Instant recordedAt) {}
