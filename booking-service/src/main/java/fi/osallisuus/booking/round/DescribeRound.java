package fi.osallisuus.booking.round;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** The days of a round and the wards that are to be looked at. */
@Schema(
    example =
        """
        {"firstDay": "2026-09-01", "lastDay": "2026-11-30",
         "wardIds": ["019d0000-0000-7000-8000-000000000030"]}
        """)
record DescribeRound(
    @NotNull LocalDate firstDay,
    @NotNull LocalDate lastDay,
    @NotNull @Size(max = 100) @UniqueElements List<@NotNull UUID> wardIds) {}
