package fi.osallisuus.registry.initiative;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.Words;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An aim as staff read it. */
@Schema(name = "Goal")
@JsonInclude(JsonInclude.Include.NON_NULL)
record GoalView(
    String code,
    Words text,
    List<String> indicators,
    @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "2.60")
        @Nullable BigDecimal baseline,
    @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "3.50")
        @Nullable BigDecimal target,
    @Schema(description = "False: it has no indicator, so it is not measurable yet.")
        boolean measurable) {

  static GoalView of(Goal goal) {
    return new GoalView(
        goal.code(),
        goal.text(),
        goal.indicators(),
        goal.baseline(),
        goal.target(),
        goal.measurable());
  }
}
