package fi.osallisuus.booking.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How soon one side answers, of what was opened in a period. */
@Schema(name = "ConsultationResponseTimes")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResponseTimes(
    Side to,
    int opened,
    int answered,
    @Schema(description = "Of those answered; half took at most so long.")
        @Nullable Integer medianWorkingMinutes,
    @Nullable Integer longestWorkingMinutes) {}
