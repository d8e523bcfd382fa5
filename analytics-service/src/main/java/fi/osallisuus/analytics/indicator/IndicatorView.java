package fi.osallisuus.analytics.indicator;

import fi.osallisuus.kit.text.LocalText;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator as the API shows it. */
@Schema(name = "Indicator", example = IndicatorView.EXAMPLE)
public record IndicatorView(
    @Schema(example = "NO_SHOW_RATE") String id,
    @Schema(description = "The report it is part of") Report report,
    @Schema(example = "1", description = "A change of meaning is a new version") int version,
    LocalText title,
    @Schema(example = "no-show ÷ (completed + no-show)") String formula,
    Indicator.Unit unit,
    @Schema(example = "1", description = "Rounded half up once, on the final value") int decimals,
    Indicator.SuppressionClass suppressionClass,
    @Schema(example = "[\"S0-15\"]", description = "Items of the operating models that ask for it")
        List<String> sources,
    @Schema(description = "True: in public only for at least a month and a team")
        boolean fromResponses,
    List<BreakdownView> breakdowns) {

  static final String EXAMPLE =
      """
      {"id": "NO_SHOW_RATE", "report": "PEER_RECEPTION", "version": 1,
       "title": {"fi": "Saapumatta jääneiden osuus", "sv": "Andel uteblivna", "en": "No-show rate"},
       "formula": "no-show ÷ (completed + no-show)", "unit": "PERCENT", "decimals": 1,
       "suppressionClass": "OPERATIONAL", "sources": ["S0-15"], "fromResponses": false,
       "breakdowns": []}""";

  /** A declared way to split the indicator; no other is answered. */
  @Schema(name = "IndicatorBreakdown")
  public record BreakdownView(@Schema(example = "CLIENT_TYPE") String by, LocalText title) {}

  static IndicatorView of(Indicator indicator) {
    return new IndicatorView(
        indicator.id(),
        indicator.report(),
        indicator.version(),
        indicator.title(),
        indicator.formulaText(),
        indicator.unit(),
        indicator.decimals(),
        indicator.suppression(),
        indicator.sources(),
        indicator.fromResponses(),
        indicator.breakdowns().stream()
            .map(breakdown -> new BreakdownView(breakdown.by(), breakdown.title()))
            .toList());
  }
}
