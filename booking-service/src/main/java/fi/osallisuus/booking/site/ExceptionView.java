package fi.osallisuus.booking.site;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A closure or an extra opening as the API shows it. */
record ExceptionView(
    UUID id,
    LocalDate firstDay,
    LocalDate lastDay,
    boolean open,
    @Nullable LocalTime from,
    @Nullable LocalTime to,
    SiteException.Reason reason) {}
