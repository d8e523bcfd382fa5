package fi.osallisuus.registry.feemodel;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a fee model. */
@Schema(name = "FeeModel")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeeModelView(
    UUID id,
    @Schema(examples = "FM-REC-1") String code,
    int number,
    FeeBasis basis,
    @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "25.00")
        BigDecimal amount,
    List<String> modes,
    boolean noShowPaid,
    boolean breaksPaid,
    List<TravelRate> travelRates,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    ModelStatus status,
    @Nullable LocalDate approvedOn,
    long version) {}
