package fi.osallisuus.analytics.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.analytics.disclosure.Answer;
import fi.osallisuus.analytics.indicator.Indicator;
import java.math.BigDecimal;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One figure; a withheld one is an opaque mark (2.13 rule 11). */
@Schema(name = "Figure")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FigureView(
    @Schema(example = "No-show rate") String title,
    @Schema(example = "1", description = "Version of the indicator") int version,
    Indicator.Unit unit,
    @Schema(example = "13.3", nullable = true, description = "Null when withheld")
        @Nullable BigDecimal value,
    @Schema(
            example = "10",
            nullable = true,
            description = "Respondents behind it, where it is about them and may be shown")
        @Nullable Long n,
    @Schema(
            example = "10-19",
            nullable = true,
            description = "In public, for results of people: how many, as a band instead of n")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable String nBand,
    @Schema(description = "True: withheld. No reason is given, reasons undo the suppression")
        boolean suppressed) {

  public static FigureView of(Indicator indicator, Answer.Single single, Locale locale) {
    return new FigureView(
        indicator.title().in(locale),
        indicator.version(),
        indicator.unit(),
        single.value() == null ? null : single.value().setScale(indicator.decimals()),
        single.n(),
        single.band(),
        single.value() == null);
  }
}
