package fi.osallisuus.booking.series;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A series with every date of it, booked or not. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SeriesView(
    UUID id,
    long version,
    String serviceCode,
    UUID siteId,
    @Nullable UUID expertId,
    List<DayOfWeek> weekdays,
    LocalDate fromDate,
    LocalDate toDate,
    int weekInterval,
    LocalTime time,
    String timeZone,
    List<Occurrence> occurrences) {}
