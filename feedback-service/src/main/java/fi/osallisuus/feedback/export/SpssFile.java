package fi.osallisuus.feedback.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip with the answers as CSV and the SPSS syntax that reads and labels them. */
final class SpssFile {
  /** SPSS cuts longer labels. */
  private static final int LONGEST_LABEL = 255;

  private static final int LONGEST_VALUE_LABEL = 120;

  private SpssFile() {}

  static byte[] of(AnswerTable table) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      add(zip, table.name() + ".csv", CsvFile.text(table, ';', '.'));
      add(zip, table.name() + ".sps", syntax(table));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static String syntax(AnswerTable table) {
    var text = new StringBuilder("* Encoding: UTF-8.\nSET DECIMAL=DOT.\n");
    text.append("GET DATA /TYPE=TXT /FILE=")
        .append(quoted(table.name() + ".csv", LONGEST_LABEL))
        .append(" /ENCODING='UTF8' /DELIMITERS=\";\" /QUALIFIER='\"'")
        .append(" /ARRANGEMENT=DELIMITED /FIRSTCASE=2 /VARIABLES=\n");
    for (Column column : table.columns()) {
      text.append("  ").append(column.name()).append(column.numeric() ? " F12.4\n" : " A60\n");
    }
    text.append(".\nCACHE.\nEXECUTE.\nVARIABLE LABELS\n");
    for (Column column : table.columns()) {
      text.append("  ")
          .append(column.name())
          .append(' ')
          .append(quoted(column.label(), LONGEST_LABEL))
          .append('\n');
    }
    text.append(".\n");
    for (Column column : table.columns()) {
      if (!column.labels().isEmpty()) {
        text.append("VALUE LABELS ").append(column.name()).append(' ');
        text.append(
            column.labels().entrySet().stream()
                .map(
                    e ->
                        (column.numeric() ? e.getKey() : quoted(e.getKey(), LONGEST_LABEL))
                            + " "
                            + quoted(e.getValue(), LONGEST_VALUE_LABEL))
                .collect(Collectors.joining(" ")));
        text.append(".\n");
      }
    }
    return text.toString();
  }

  /** A quote is doubled; a line end would end the command. */
  private static String quoted(String text, int longest) {
    String line = text.replaceAll("\\s+", " ");
    return "'" + line.substring(0, Math.min(line.length(), longest)).replace("'", "''") + "'";
  }

  private static void add(ZipOutputStream zip, String name, String content) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTime(0); // No time of making: the same answers are the same file.
    zip.putNextEntry(entry);
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
