package fi.osallisuus.registry.initiative;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fi.osallisuus.registry.DecimalText;
import fi.osallisuus.registry.Money;
import fi.osallisuus.registry.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The aims of an initiative, as a whole list. */
@Schema(
    examples =
        """
        {"goals":[{"code":"LOAD_EASED","text":{"fi":"Ammattilaisten kuormitus vähenee",\
        "sv":"De yrkesverksammas belastning minskar"},"indicators":["PR_LOAD"],\
        "baseline":"2.60","target":"3.50"},{"code":"PARTICIPATION","text":{"fi":"Osallisuus\
         paranee","sv":"Delaktigheten förbättras"},"indicators":[]}]}""")
record PutGoals(@NotNull @Size(max = 30) List<@NotNull @Valid Aim> goals) {

  /** One aim as it is written. */
  @Schema(name = "PutGoal")
  record Aim(
      @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String code,
      @NotNull @Valid Words text,
      @Schema(description = "Codes of indicators; none: not measurable yet.")
          @NotNull
          @Size(max = 10)
          List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}") String> indicators,
      @Digits(integer = 10, fraction = 2)
          @JsonFormat(shape = JsonFormat.Shape.STRING)
          @JsonDeserialize(using = DecimalText.class)
          @Schema(type = SchemaType.STRING, examples = "2.60")
          @Nullable BigDecimal baseline,
      @Digits(integer = 10, fraction = 2)
          @JsonFormat(shape = JsonFormat.Shape.STRING)
          @JsonDeserialize(using = DecimalText.class)
          @Schema(type = SchemaType.STRING, examples = "3.50")
          @Nullable BigDecimal target) {

    Goal goal() {
      return new Goal(
          code,
          text,
          List.copyOf(indicators),
          baseline == null ? null : Money.round(baseline),
          target == null ? null : Money.round(target));
    }
  }
}
