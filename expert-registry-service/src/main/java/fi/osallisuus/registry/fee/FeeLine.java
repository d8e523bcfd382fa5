package fi.osallisuus.registry.fee;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a fee entry: how many of what, at which price. */
record FeeLine(
    @Schema(description = "HOURS, VISITS, SESSIONS, MEETINGS, FIXED, KM, TICKET, MEAL, OTHER")
        String kind,
    @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "5.00")
        BigDecimal quantity,
    @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "25.00")
        BigDecimal unitPrice,
    @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "125.00")
        BigDecimal amount) {}
