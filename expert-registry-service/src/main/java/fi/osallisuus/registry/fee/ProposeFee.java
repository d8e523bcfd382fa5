package fi.osallisuus.registry.fee;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fi.osallisuus.registry.DecimalText;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Work that no reception tells of, such as a meeting or a lecture. */
@Schema(
    examples =
        """
        {"expertId":"0197e3a0-0000-7000-8000-000000000002",\
        "unitId":"0197e3a0-0000-7000-8000-000000000001","mode":"LECTURE",\
        "workedOn":"2026-03-24","quantity":"1"}""")
record ProposeFee(
    @NotNull UUID expertId,
    @NotNull UUID unitId,
    @Schema(description = "Code of MODE; the model that pays for it that day is used.") @NotNull
        String mode,
    @NotNull LocalDate workedOn,
    @NotNull
        @Positive
        @Digits(integer = 5, fraction = 2)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonDeserialize(using = DecimalText.class)
        @Schema(type = SchemaType.STRING, examples = "1", description = "Hours, meetings, visits …")
        BigDecimal quantity) {}
