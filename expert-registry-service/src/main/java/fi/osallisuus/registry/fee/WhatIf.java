package fi.osallisuus.registry.fee;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fi.osallisuus.registry.DecimalText;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Imagined work, to see what a model would pay for it. */
@Schema(
    examples =
        """
        {"workedOn":"2026-04-10","plannedMinutes":360,"workedMinutes":300,"pieces":1,"visits":13,\
        "noShows":2,"kilometres":"28"}""")
record WhatIf(
    @NotNull LocalDate workedOn,
    @PositiveOrZero @Max(100_000) @Nullable Integer plannedMinutes,
    @PositiveOrZero @Max(100_000) @Nullable Integer workedMinutes,
    @PositiveOrZero @Max(10_000) @Nullable Integer pieces,
    @PositiveOrZero @Max(10_000) @Nullable Integer visits,
    @PositiveOrZero @Max(10_000) @Nullable Integer noShows,
    @PositiveOrZero
        @Digits(integer = 5, fraction = 2)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonDeserialize(using = DecimalText.class)
        @Schema(type = SchemaType.STRING, examples = "28")
        @Nullable BigDecimal kilometres) {

  Counted counted() {
    return new Counted(of(plannedMinutes), of(workedMinutes), of(pieces), of(visits), of(noShows));
  }

  private static int of(@Nullable Integer given) {
    return given == null ? 0 : given;
  }
}
