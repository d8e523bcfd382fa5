package fi.osallisuus.booking.round;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has been done on a ward in a round, and in the one it is held against. */
@Schema(name = "WardInRound")
record WardInRound(
    UUID wardId,
    UUID unitId,
    @Schema(description = "Shifts that are still to come.") int planned,
    @Schema(description = "Shifts that were held.") int held,
    @Schema(description = "Elapsed minutes of those held.") int heldMinutes,
    @Schema(description = "Shifts held on it in the other round.") int heldThen,
    @Schema(description = "Held in both: only then may the two be compared (S2-09).")
        boolean comparable) {}
