package fi.osallisuus.registry.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That the meeting was held, how long it took and who came. */
@Schema(
    examples =
        """
        {"minutes":110,"attendees":[{"membershipId":"0197e3a0-0000-7000-8000-000000000005",\
        "kilometres":"16"}],"guests":[{"role":"PROFESSIONAL","count":2}]}""")
record HoldMeeting(
    @Schema(description = "Left out: as planned.") @Min(1) @Max(1440) @Nullable Integer minutes,
    @Schema(description = "Who pays the experts; left out: as planned.") @Nullable UUID unitId,
    @NotNull @Size(max = 500) List<@NotNull @Valid Attendee> attendees,
    @NotNull @Size(max = 30) List<@NotNull @Valid Guests> guests) {}
