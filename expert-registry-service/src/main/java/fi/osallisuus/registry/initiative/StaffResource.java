package fi.osallisuus.registry.initiative;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fi.osallisuus.registry.DecimalText;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Working time given to an initiative, and who pays for it (S3-10, S3-15). */
@Embeddable
record StaffResource(
    @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") @Schema(examples = "CASE_LEAD") String role,
    @NotNull
        @Positive
        @Digits(integer = 3, fraction = 2)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonDeserialize(using = DecimalText.class)
        @Schema(type = SchemaType.STRING, examples = "0.50", description = "Full-time equivalents.")
        BigDecimal fte,
    @NotNull @Enumerated(EnumType.STRING) Funding funding,
    @NotNull LocalDate startsOn,
    @Nullable LocalDate endsOn) {}
