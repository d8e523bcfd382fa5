package fi.osallisuus.registry.fee;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fi.osallisuus.registry.DecimalText;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Kilometres (priced by the model's travel rate of the day), or a sum that was paid. */
@Schema(examples = "{\"kind\":\"KM\",\"quantity\":\"28\"}")
record AddExpense(
    @NotNull ExpenseKind kind,
    @NotNull
        @Positive
        @Digits(integer = 5, fraction = 2)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonDeserialize(using = DecimalText.class)
        @Schema(type = SchemaType.STRING, examples = "28", description = "Kilometres, or pieces.")
        BigDecimal quantity,
    @Positive
        @Digits(integer = 5, fraction = 2)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonDeserialize(using = DecimalText.class)
        @Schema(
            type = SchemaType.STRING,
            examples = "4.50",
            description = "Euros each; not for KM, whose rate is the model's.")
        @Nullable BigDecimal unitPrice) {

  static AddExpense km(BigDecimal kilometres) {
    return new AddExpense(ExpenseKind.KM, kilometres, null);
  }

  static AddExpense of(Spent spent) {
    return new AddExpense(spent.kind(), spent.quantity(), spent.unitPrice());
  }
}
