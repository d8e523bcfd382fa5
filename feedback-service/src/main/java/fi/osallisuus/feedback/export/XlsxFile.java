package fi.osallisuus.feedback.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Answers and the book of their codes as a spreadsheet; text is text there and never a formula. */
final class XlsxFile {
  private XlsxFile() {}

  static byte[] of(AnswerTable table) {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "Osallisuus", "1.0")) {
      answers(book.newWorksheet("Vastaukset"), table);
      codes(book.newWorksheet("Koodikirja"), table.columns());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void answers(Worksheet sheet, AnswerTable table) {
    List<Column> columns = table.columns();
    for (int c = 0; c < columns.size(); c++) {
      sheet.value(0, c, columns.get(c).name());
    }
    int r = 1;
    for (AnswerRow row : table.answers().rows()) {
      for (int c = 0; c < columns.size(); c++) {
        switch (columns.get(c).cell().apply(row)) {
          case null -> {
            // An empty cell.
          }
          case BigDecimal number -> sheet.value(r, c, number);
          case Object text -> sheet.value(r, c, text.toString());
        }
      }
      r++;
    }
  }

  private static void codes(Worksheet sheet, List<Column> columns) {
    sheet.value(0, 0, "sarake");
    sheet.value(0, 1, "selite");
    sheet.value(0, 2, "arvo");
    sheet.value(0, 3, "merkitys");
    int r = 1;
    for (Column column : columns) {
      sheet.value(r, 0, column.name());
      sheet.value(r++, 1, column.label());
      for (var label : column.labels().entrySet()) {
        sheet.value(r, 0, column.name());
        sheet.value(r, 2, label.getKey());
        sheet.value(r++, 3, label.getValue());
      }
    }
  }
}
