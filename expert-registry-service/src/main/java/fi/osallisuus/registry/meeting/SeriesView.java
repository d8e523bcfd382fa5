package fi.osallisuus.registry.meeting;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a series. */
@Schema(name = "MeetingSeries")
record SeriesView(
    List<MeetingView> planned,
    @Schema(description = "Public holidays and eves, on which nothing was planned.")
        List<LocalDate> skipped) {}
