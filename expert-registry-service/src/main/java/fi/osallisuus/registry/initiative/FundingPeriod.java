package fi.osallisuus.registry.initiative;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fi.osallisuus.registry.DecimalText;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Money for a time; further funding is a further period (S4-12). */
@Embeddable
record FundingPeriod(
    @NotBlank @Size(max = 200) @Schema(examples = "Kestävän kasvun ohjelma (RRP), pilari 4")
        String source,
    @NotNull LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @PositiveOrZero
        @Digits(integer = 8, fraction = 2)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonDeserialize(using = DecimalText.class)
        @Schema(type = SchemaType.STRING, examples = "85000.00", description = "Euros.")
        @Nullable BigDecimal amount) {}
