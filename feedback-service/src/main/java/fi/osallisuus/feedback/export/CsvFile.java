package fi.osallisuus.feedback.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fi.osallisuus.kit.bulk.SafeCell;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers as a table that a Finnish spreadsheet opens and cannot be made to run. */
final class CsvFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvFile() {}

  static byte[] of(AnswerTable table) {
    return (BYTE_ORDER_MARK + text(table, ';', ',')).getBytes(StandardCharsets.UTF_8);
  }

  static String text(AnswerTable table, char separator, char decimal) {
    var text = new StringWriter();
    var csv =
        CsvWriter.builder()
            .fieldSeparator(separator)
            .lineDelimiter(LineDelimiter.CRLF)
            .bufferSize(0) // straight into the text, so nothing is left to flush
            .build(text);
    List<Column> columns = table.columns();
    csv.writeRecord(columns.stream().map(Column::name).toList());
    for (AnswerRow row : table.answers().rows()) {
      csv.writeRecord(columns.stream().map(c -> cell(c.cell().apply(row), decimal)).toList());
    }
    return text.toString();
  }

  private static String cell(@Nullable Object value, char decimal) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> number.toPlainString().replace('.', decimal);
      default -> SafeCell.of(value.toString());
    };
  }
}
