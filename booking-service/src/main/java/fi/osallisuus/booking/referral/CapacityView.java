package fi.osallisuus.booking.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a unit can take more clients now (S4-27). */
@Schema(name = "ReferralCapacity")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CapacityView(
    UUID unitId,
    @Schema(description = "Free slots are counted to this local day, included.") LocalDate until,
    int waitingForDecision,
    @Schema(description = "Accepted, with no time booked yet.") int waitingForTime,
    @Schema(description = "Nobody has caught them in time.") int uncaught,
    int freeSlots,
    @Nullable OffsetDateTime firstFree,
    boolean canTakeMore,
    @Schema(
            description = "How one gets to the unit, as the registry has published it.",
            example =
                "/api/registry/v1/public/process-descriptions/17?unitId=019d0000-0000-7000-8000-000000000003")
        String processDescription) {}
