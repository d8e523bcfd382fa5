package fi.osallisuus.registry.fee;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What fees and expenses of a period come to, split and in all. */
@Schema(name = "FeeTotals")
record FeeTotalsView(
    LocalDate workedFrom, LocalDate workedTo, FeeGrouping groupBy, List<Sum> items, Sum total) {

  /** The sums of one group; of all entries where there is no key. */
  @Schema(name = "FeeSum")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Sum(
      @Schema(description = "A mode, a unit's id, a month or a status.", examples = "CLIENT_PANEL")
          @Nullable String key,
      long entries,
      @Schema(description = "How many people.") long experts,
      @Schema(description = "Entries whose fee was declined.") long declined,
      @JsonFormat(shape = JsonFormat.Shape.STRING)
          @Schema(type = SchemaType.STRING, examples = "850.00")
          BigDecimal feeAmount,
      @JsonFormat(shape = JsonFormat.Shape.STRING)
          @Schema(type = SchemaType.STRING, examples = "226.60")
          BigDecimal expenseAmount,
      @JsonFormat(shape = JsonFormat.Shape.STRING)
          @Schema(type = SchemaType.STRING, examples = "412.00")
          BigDecimal kilometres,
      @JsonFormat(shape = JsonFormat.Shape.STRING)
          @Schema(type = SchemaType.STRING, examples = "1076.60")
          BigDecimal total) {}
}
