package fi.osallisuus.booking.round;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a round has come, ward by ward. */
@Schema(
    name = "RoundProgress",
    example =
        """
        {"code": "2026-AUTUMN", "comparedTo": "2026-SPRING", "wardsOfRound": 4, "wardsObserved": 3,
         "wards": [{"wardId": "019d0000-0000-7000-8000-000000000030",
           "unitId": "019d0000-0000-7000-8000-000000000003", "planned": 0, "held": 1, "heldMinutes": 300,
           "heldThen": 1, "comparable": true}]}
        """)
record RoundProgress(
    String code,
    @Nullable String comparedTo,
    int wardsOfRound,
    @Schema(description = "Of the wards of the round, those with a shift held.") int wardsObserved,
    List<WardInRound> wards) {}
