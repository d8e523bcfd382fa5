package fi.osallisuus.booking.site;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said of a room when it is opened and when it changes. */
@Schema(
    example =
        """
        {"name": "Huone 2", "seats": 3, "stepFree": true, "alarmNote": "Hälytyspainike oven vieressä",
         "exitNote": "Ovi ja takaovi pihalle", "active": true}
        """)
record DescribeRoom(
    @NotBlank @Size(max = 60) String name,
    @Min(1) @Max(500) int seats,
    boolean stepFree,
    @Nullable @Size(max = 300) @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*") String alarmNote,
    @Nullable @Size(max = 300) @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*") String exitNote,
    @Nullable Boolean active) {}
