package fi.osallisuus.registry.fee;

import com.fasterxml.jackson.annotation.JsonFormat;
import fi.osallisuus.registry.feemodel.FeeBasis;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the model would pay; nothing is kept of it. */
@Schema(name = "FeeCalculation")
record WhatIfView(
    FeeBasis basis,
    @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "13.00")
        BigDecimal quantity,
    @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "650.00")
        BigDecimal feeAmount,
    @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "15.40")
        BigDecimal travelAmount,
    @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "665.40")
        BigDecimal total) {}
