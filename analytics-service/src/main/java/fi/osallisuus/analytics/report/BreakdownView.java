package fi.osallisuus.analytics.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.analytics.disclosure.Answer;
import fi.osallisuus.analytics.indicator.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One figure split by categories; withheld cells are opaque marks (2.13 rule 11). */
@Schema(name = "Breakdown")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record BreakdownView(
    @Schema(example = "Completed visits, by client type") String title,
    @Schema(example = "1") int version,
    @Schema(example = "13", nullable = true, description = "Sum of the cells; null when withheld")
        @Nullable BigDecimal total,
    boolean totalSuppressed,
    List<CellView> cells) {

  /** One category. */
  @Schema(name = "Cell")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record CellView(
      @Schema(example = "NEXT_OF_KIN") String code,
      @Schema(example = "7", nullable = true) @Nullable BigDecimal value,
      @Schema(example = "53.8", nullable = true, description = "Per cent of the total")
          @Nullable BigDecimal share,
      boolean suppressed) {}

  public static BreakdownView of(
      Indicator indicator, Indicator.Breakdown by, Answer answer, Locale locale) {
    var title = indicator.title().in(locale) + ", " + by.title().in(locale);
    return switch (answer) {
      case Answer.Breakdown breakdown ->
          new BreakdownView(
              title,
              indicator.version(),
              decimal(breakdown.total()),
              breakdown.total() == null,
              breakdown.parts().stream()
                  .map(
                      part ->
                          new CellView(
                              part.code(),
                              decimal(part.count()),
                              part.share(),
                              part.count() == null))
                  .toList());
      case Answer.Grouped grouped ->
          new BreakdownView(
              title,
              indicator.version(),
              null,
              true,
              grouped.groups().stream()
                  .map(
                      group ->
                          new CellView(
                              group.code(),
                              group.figure().value(),
                              null,
                              group.figure().value() == null))
                  .toList());
      case Answer.Single single -> throw new IllegalArgumentException("Not a breakdown " + single);
    };
  }

  private static @Nullable BigDecimal decimal(@Nullable Long count) {
    return count == null ? null : BigDecimal.valueOf(count);
  }
}
