package fi.osallisuus.feedback.observation;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The report without its observations, as its author writes it. */
@Schema(
    example =
        """
        {"language": "fi", "summary": "Osastolla oli rauhallista ja ystävällistä.",\
         "patientsMet": 5, "relativesMet": 2, "writingHours": 2}
        """)
record WriteReport(
    @Schema(description = "In which it is written.")
        @NotNull
        @Pattern(regexp = "fi|sv|en|se|smn|sms")
        String language,
    @NotNull @Size(max = 8000) String summary,
    @Schema(description = "How many patients were met; left out: as booking has counted.")
        @Min(0)
        @Max(1000)
        @Nullable Integer patientsMet,
    @Schema(description = "How many relatives were met; left out: as booking has counted.")
        @Min(0)
        @Max(1000)
        @Nullable Integer relativesMet,
    @Schema(description = "Time used for writing; it is paid.", example = "2")
        @NotNull
        @DecimalMin("0")
        @DecimalMax("16")
        @Digits(integer = 2, fraction = 2)
        BigDecimal writingHours) {}
