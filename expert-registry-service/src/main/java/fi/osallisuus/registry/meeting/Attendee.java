package fi.osallisuus.registry.meeting;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fi.osallisuus.registry.DecimalText;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member who came, and how far by own car. */
@Schema(name = "Attendee")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Attendee(
    @NotNull UUID membershipId,
    @Positive
        @Digits(integer = 5, fraction = 2)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonDeserialize(using = DecimalText.class)
        @Schema(
            type = SchemaType.STRING,
            examples = "16",
            description = "There and back; experts of the pool only.")
        @Nullable BigDecimal kilometres) {}
