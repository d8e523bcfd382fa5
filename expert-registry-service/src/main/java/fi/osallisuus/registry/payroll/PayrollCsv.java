package fi.osallisuus.registry.payroll;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fi.osallisuus.kit.bulk.SafeCell;
import fi.osallisuus.registry.fee.PayrollLine;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;

/**
 * A batch as a file that a Finnish Excel opens with a double click: byte order mark, semicolons,
 * decimal commas, Windows line ends. One row for each line of an entry.
 */
final class PayrollCsv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private PayrollCsv() {}

  static String of(List<PayrollLine> lines) {
    var text = new StringWriter();
    text.write(BYTE_ORDER_MARK);
    var csv =
        CsvWriter.builder()
            .fieldSeparator(';')
            .lineDelimiter(LineDelimiter.CRLF)
            .bufferSize(0) // straight into the text, so nothing is left to flush
            .build(text);
    csv.writeRecord(
        "fee_entry",
        "expert",
        "unit",
        "mode",
        "worked_on",
        "basis",
        "line",
        "quantity",
        "unit_price",
        "amount",
        "currency");
    for (var line : lines) {
      for (var item : line.items()) {
        csv.writeRecord(
            line.entryId().toString(),
            safe(line.expertCode()),
            line.unitId().toString(),
            safe(line.mode()),
            line.workedOn().toString(),
            safe(line.basis()),
            safe(item.kind()),
            number(item.quantity()),
            number(item.unitPrice()),
            number(item.amount()),
            line.currency());
      }
    }
    return text.toString();
  }

  /** A cell that begins like a formula is made text, or a spreadsheet would run it. */
  static String safe(String cell) {
    return SafeCell.of(cell);
  }

  private static String number(BigDecimal value) {
    return value.toPlainString().replace('.', ',');
  }
}
