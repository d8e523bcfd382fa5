package fi.osallisuus.registry.feemodel;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fi.osallisuus.registry.DecimalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a fee model as HR writes it. */
@Schema(
    examples =
        """
        {"code":"FM-REC-1","basis":"PER_HOUR","amount":"25.00","modes":["PEER_RECEPTION"],\
        "noShowPaid":true,"breaksPaid":false,\
        "travelRates":[{"validFrom":"2026-01-01","perKm":"0.55"}],"validFrom":"2026-01-01"}""")
record DraftFeeModel(
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9-]{1,39}") String code,
    @NotNull FeeBasis basis,
    @NotNull
        @PositiveOrZero
        @Digits(integer = 7, fraction = 2)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonDeserialize(using = DecimalText.class)
        @Schema(
            type = SchemaType.STRING,
            examples = "25.00",
            description = "Euros per unit of the basis.")
        BigDecimal amount,
    @Schema(description = "What it pays for: codes of MODE, or of a booking service of the county.")
        @NotEmpty
        @Size(max = 20)
        List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}") String> modes,
    @Schema(
            description =
                "Whether a visit whose client did not come is paid; must be said for PER_VISIT.")
        @Nullable Boolean noShowPaid,
    @Schema(description = "PER_HOUR: whether lunch and breaks are paid hours.") boolean breaksPaid,
    @NotNull @Size(max = 20) List<@NotNull @Valid TravelRate> travelRates,
    @NotNull LocalDate validFrom,
    @Nullable LocalDate validTo) {}
