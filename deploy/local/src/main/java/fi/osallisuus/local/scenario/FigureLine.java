package fi.osallisuus.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One figure of a report, or the cells of one breakdown with their total, and what is expected.
 *
 * @param key indicator, or indicator and breakdown
 * @param cells codes in the order of the expectation; none for a single figure
 * @param field of a cell, its value or its share
 */
record FigureLine(String name, String key, List<String> cells, String field, String expected) {

  private static final String VALUE = "value";

  static FigureLine one(String name, String key, String expected) {
    return new FigureLine(name, key, List.of(), VALUE, expected);
  }

  static FigureLine split(String name, String key, String expected, String... cells) {
    return new FigureLine(name, key, List.of(cells), VALUE, expected);
  }

  /** The same in per cent of the total. */
  static FigureLine shares(String name, String key, String expected, String... cells) {
    return new FigureLine(name, key, List.of(cells), "share", expected);
  }

  /** What a report shows of it; a dash is a withheld figure. */
  String shown(JsonNode report) {
    if (cells.isEmpty()) {
      return value(report.path("figures").path(key), VALUE);
    }
    var breakdown = report.path("breakdowns").path(key);
    List<String> parts = new ArrayList<>();
    for (var code : cells) {
      for (JsonNode cell : breakdown.path("cells")) {
        if (cell.path("code").asText().equals(code)) {
          parts.add(value(cell, field));
        }
      }
    }
    var total = breakdown.path("total");
    return String.join(", ", parts) + " of " + (total.isNumber() ? total.asText() : "–");
  }

  boolean isShownIn(JsonNode report) {
    return expected.equals(shown(report));
  }

  private static String value(JsonNode figure, String field) {
    if (figure.isMissingNode()) {
      return "missing";
    }
    return figure.path("suppressed").asBoolean() ? "–" : figure.path(field).asText();
  }
}
