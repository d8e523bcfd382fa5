package fi.osallisuus.analytics.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The report as CSV (RFC 4180): the same cells, withheld alike, and no text a sheet would run. */
public final class Csv {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  /** What every line repeats. */
  private record Frame(String unitName, String from, String to, String audience) {}

  private Csv() {}

  public static String of(Question question, @Nullable String unitName, Rendered report) {
    var frame =
        new Frame(
            unitName == null ? "" : unitName,
            question.scope().from().toString(),
            question.scope().to().toString(),
            question.audience().name());
    var text = new StringWriter();
    var csv = CsvWriter.builder().build(text);
    csv.writeRecord(
        "indicator",
        "code",
        "title",
        "unit_name",
        "from",
        "to",
        "audience",
        "value",
        "share",
        "n",
        "suppressed");
    report
        .figures()
        .forEach(
            (id, figure) ->
                write(csv, frame, id, "", figure.title(), figure.value(), null, figure.n()));
    report
        .breakdowns()
        .forEach(
            (id, breakdown) -> {
              var title = breakdown.title();
              write(csv, frame, id, "TOTAL", title, breakdown.total(), null, null);
              breakdown
                  .cells()
                  .forEach(
                      cell ->
                          write(
                              csv,
                              frame,
                              id,
                              cell.code(),
                              title,
                              cell.value(),
                              cell.share(),
                              null));
            });
    return text.toString();
  }

  private static void write(
      CsvWriter csv,
      Frame frame,
      String id,
      String code,
      String title,
      @Nullable BigDecimal value,
      @Nullable BigDecimal share,
      @Nullable Long n) {
    csv.writeRecord(
        id,
        code,
        safe(title),
        safe(frame.unitName()),
        frame.from(),
        frame.to(),
        frame.audience(),
        number(value),
        number(share),
        n == null ? "" : n.toString(),
        Boolean.toString(value == null));
  }

  /** A spreadsheet takes a text that starts like a formula for one; the quote keeps it a text. */
  static String safe(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String number(@Nullable BigDecimal value) {
    return value == null ? "" : value.toPlainString();
  }
}
