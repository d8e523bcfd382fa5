package fi.osallisuus.booking.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new round: its name for ever, and what can be described anew. */
@Schema(
    example =
        """
        {"code": "2026-AUTUMN", "round": {"firstDay": "2026-09-01", "lastDay": "2026-11-30",
         "wardIds": ["019d0000-0000-7000-8000-000000000030"]}}
        """)
record OpenRound(
    @NotNull @Pattern(regexp = "[0-9]{4}-(SPRING|SUMMER|AUTUMN|WINTER)") String code,
    @NotNull @Valid DescribeRound round) {}
