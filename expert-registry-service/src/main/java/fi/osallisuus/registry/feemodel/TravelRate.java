package fi.osallisuus.registry.feemodel;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fi.osallisuus.registry.DecimalText;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Euros per kilometre from a day on; the tax-free maximum changes every year (facts 2.7). */
@Embeddable
record TravelRate(
    @NotNull @Schema(examples = "2026-01-01") LocalDate validFrom,
    @NotNull
        @PositiveOrZero
        @Digits(integer = 2, fraction = 2)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonDeserialize(using = DecimalText.class)
        @Schema(type = SchemaType.STRING, examples = "0.55")
        BigDecimal perKm) {}
