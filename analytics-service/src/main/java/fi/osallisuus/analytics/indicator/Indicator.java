package fi.osallisuus.analytics.indicator;

import fi.osallisuus.kit.text.LocalText;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One measure of the catalogue. A change of meaning is a new version.
 *
 * @param report the report it belongs to
 * @param formula name of the class that computes it, with what it is applied to
 * @param sources items of the operating models that ask for it, such as S0-15
 */
public record Indicator(
    String id,
    Report report,
    int version,
    LocalText title,
    String formulaText,
    Unit unit,
    int decimals,
    SuppressionClass suppression,
    List<String> sources,
    boolean fromResponses,
    Formula formula,
    List<Breakdown> breakdowns) {

  /** In what the value is expressed. */
  @Schema(name = "IndicatorUnit")
  public enum Unit {
    COUNT,
    PERCENT,
    SCORE,
    MEAN,
    HOURS,
    DAYS,
    EUR
  }

  /** Which part of the suppression policy the measure falls under. */
  public enum SuppressionClass {
    OPERATIONAL,
    PERSON,
    ANSWER,
    MONEY
  }

  /** A named formula class and its argument. */
  public record Formula(String name, @Nullable String of) {}

  /** A declared way to split the measure. */
  public record Breakdown(String by, LocalText title, Formula formula) {}
}
