package fi.osallisuus.kit.bulk;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fi.osallisuus.kit.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A CSV file with a header, as a spreadsheet saves it: separated by semicolon, comma or tab, with
 * or without a byte order mark. Columns may stand in any order; unknown ones are refused, since
 * what nobody reads should not be sent.
 */
public final class Sheet {
  /** Much more than a county's pool; the body limit of the kit is reached about as soon. */
  private static final MostRows USUAL = new MostRows(1000, "CSV_TOO_MANY_ROWS");

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final List<SheetRow> rows;

  private Sheet(List<SheetRow> rows) {
    this.rows = rows;
  }

  /** Refuses a file that cannot be judged row by row: its form, its header, its length. */
  public static Sheet read(String file, List<String> required, List<String> optional) {
    return read(file, required, optional, USUAL);
  }

  /** The same with a limit of its own. */
  public static Sheet read(
      String file, List<String> required, List<String> optional, MostRows most) {
    var records = records(file.startsWith(BYTE_ORDER_MARK) ? file.substring(1) : file, most);
    if (records.size() < 2) {
      throw refusal("CSV_EMPTY", "The file has no row below its header.");
    }
    most.check(records.size() - 1);
    var columns = columns(records.getFirst(), required, optional);
    return new Sheet(
        IntStream.range(1, records.size())
            .mapToObj(i -> new SheetRow(i, columns, records.get(i)))
            .toList());
  }

  public List<SheetRow> rows() {
    return rows;
  }

  private static List<CsvRecord> records(String file, MostRows most) {
    var header = file.lines().findFirst().orElse("");
    try (var csv =
        CsvReader.builder()
            .fieldSeparator(separator(header))
            .allowExtraFields(true) // judged with the row they stand in
            .allowMissingFields(true)
            .ofCsvRecord(file)) {
      return csv.stream().limit(most.rows() + 2L).toList();
    } catch (CsvParseException | java.io.IOException e) {
      throw refusal("CSV_UNREADABLE", "The file is not CSV: a quote is open or stands wrong.");
    }
  }

  /** The one of the three that the header has most of. */
  private static char separator(String header) {
    return Stream.of(';', ',', '\t')
        .max(
            java.util.Comparator.comparingLong(
                s -> header.chars().filter(c -> c == s.charValue()).count()))
        .orElse(';');
  }

  private static Map<String, Integer> columns(
      CsvRecord header, List<String> required, List<String> optional) {
    var known =
        Stream.concat(required.stream(), optional.stream())
            .collect(Collectors.toMap(Sheet::folded, c -> c));
    var places = new LinkedHashMap<String, Integer>();
    var unknown = new ArrayList<String>();
    for (int i = 0; i < header.getFieldCount(); i++) {
      var column = known.get(folded(header.getField(i)));
      if (column == null || places.putIfAbsent(column, i) != null) {
        unknown.add(String.valueOf(i + 1));
      }
    }
    if (!unknown.isEmpty()) {
      throw refusal(
              "CSV_COLUMN_UNKNOWN",
              "Column %s is unknown or there twice.".formatted(unknown.get(0)))
          .with("places", unknown)
          .with("columns", Stream.concat(required.stream(), optional.stream()).toList());
    }
    var missing = new HashSet<>(required);
    missing.removeAll(places.keySet());
    if (!missing.isEmpty()) {
      var names = missing.stream().sorted().toList();
      throw refusal("CSV_COLUMN_MISSING", "The header lacks %s.".formatted(names.getFirst()))
          .with("missing", names);
    }
    return places;
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static Problem refusal(String code, String detail) {
    return Problem.unprocessable(code, detail).at("");
  }
}
