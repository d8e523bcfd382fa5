package fi.osallisuus.analytics.report;

import fi.osallisuus.analytics.disclosure.Answer;
import fi.osallisuus.analytics.indicator.Indicators;
import fi.osallisuus.analytics.indicator.Report;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Figures and breakdowns of a report by key, in the order of the catalogue and in one language. */
public record Rendered(Map<String, FigureView> figures, Map<String, BreakdownView> breakdowns) {

  public static Rendered of(Report report, Map<String, Answer> answers, Locale locale) {
    var figures = new LinkedHashMap<String, FigureView>();
    var breakdowns = new LinkedHashMap<String, BreakdownView>();
    for (var indicator : Indicators.of(report)) {
      var single = (Answer.Single) Objects.requireNonNull(answers.get(indicator.id()));
      figures.put(indicator.id(), FigureView.of(indicator, single, locale));
      for (var by : indicator.breakdowns()) {
        var key = Outcome.key(indicator.id(), by.by());
        var answer = Objects.requireNonNull(answers.get(key));
        breakdowns.put(key, BreakdownView.of(indicator, by, answer, locale));
      }
    }
    return new Rendered(figures, breakdowns);
  }
}
