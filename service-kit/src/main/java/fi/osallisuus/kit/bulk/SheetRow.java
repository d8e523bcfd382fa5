package fi.osallisuus.kit.bulk;

import de.siegmar.fastcsv.reader.CsvRecord;
import fi.osallisuus.kit.problem.Problem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One row of a file; a cell that cannot be read is refused with its column as the pointer. */
public final class SheetRow {
  /** What our own files put before a cell that a spreadsheet would take for a formula. */
  private static final String SHIELDED = "'[=+\\-@].*";

  private final int number;
  private final long line;
  private final Map<String, Integer> columns;
  private final List<String> cells;

  SheetRow(int number, Map<String, Integer> columns, CsvRecord record) {
    this.number = number;
    this.line = record.getStartingLineNumber();
    this.columns = columns;
    this.cells = record.getFields();
  }

  /** The first row below the header is 1. */
  public int number() {
    return number;
  }

  /** The line of the file in which the row begins; the header is usually line 1. */
  public int line() {
    return Math.toIntExact(line);
  }

  /** Where a fault stands for whoever mends the file: the row and, if there is one, the column. */
  public String place(String pointer) {
    var column = "";
    for (var part : pointer.split("/")) {
      column = columns.containsKey(part) ? "/" + part : column;
    }
    return "/rows/" + number + (column.isEmpty() ? pointer : column);
  }

  /** Whether the row has as many cells as the header; else every cell is in doubt. */
  public void requireWidth() {
    if (cells.size() > columns.size()) {
      throw Problem.unprocessable("ROW_TOO_WIDE", "The row has more cells than the header.").at("");
    }
  }

  /** A cell that must not be empty. */
  public String text(String column) {
    var cell = maybe(column);
    if (cell == null) {
      throw Problem.unprocessable("CELL_REQUIRED", "This cell must not be empty.").at("/" + column);
    }
    return cell;
  }

  /** A cell, or null where it is empty or the file has no such column. */
  public @Nullable String maybe(String column) {
    var place = columns.get(column);
    if (place == null || place >= cells.size()) {
      return null;
    }
    var cell = cells.get(place).strip();
    if (cell.isEmpty()) {
      return null;
    }
    return cell.matches(SHIELDED) ? cell.substring(1) : cell;
  }

  /** A cell as its reader understands it; the hint tells who has written it how to. */
  public <T> @Nullable T maybe(String column, Function<String, T> reader, String hint) {
    var cell = maybe(column);
    return cell == null ? null : Cells.read(column, cell, reader, hint);
  }

  /** The parts of a cell, parted by an upright stroke: {@code fi|sv}; empty for an empty cell. */
  public List<String> list(String column) {
    var cell = maybe(column);
    return cell == null
        ? List.of()
        : Arrays.stream(cell.split("\\|")).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  /** A day as 2026-01-05 or, as a Finnish spreadsheet writes it, 5.1.2026. */
  public LocalDate date(String column) {
    return Cells.date(column, text(column));
  }

  public @Nullable LocalDate maybeDate(String column) {
    var cell = maybe(column);
    return cell == null ? null : Cells.date(column, cell);
  }

  /** Yes or no in three languages; an empty cell is no. */
  public boolean yes(String column) {
    return Cells.yes(column, maybe(column));
  }

  /** One of the codes of a type. */
  public <E extends Enum<E>> E code(String column, Class<E> type) {
    return Cells.code(column, text(column), type);
  }

  public <E extends Enum<E>> @Nullable E maybeCode(String column, Class<E> type) {
    var cell = maybe(column);
    return cell == null ? null : Cells.code(column, cell, type);
  }

  /** The refusal of a cell that cannot be read; the cell itself is not repeated. */
  public static Problem invalid(String column, String detail) {
    return Cells.invalid(column, detail);
  }
}
