package fi.osallisuus.booking.round;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round as the API shows it. */
record RoundView(
    UUID id,
    long version,
    @Schema(example = "2026-AUTUMN") String code,
    LocalDate firstDay,
    LocalDate lastDay,
    List<UUID> wardIds) {}
