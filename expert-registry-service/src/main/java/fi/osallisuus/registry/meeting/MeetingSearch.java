package fi.osallisuus.registry.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which meetings somebody looks for. */
record MeetingSearch(
    @Nullable UUID bodyId,
    @Nullable MeetingStatus status,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {}
