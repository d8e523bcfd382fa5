package fi.osallisuus.kit.bulk;

/** A cell of a CSV file that a spreadsheet shows and does not run. */
public final class SafeCell {
  private SafeCell() {}

  /** A text that begins like a formula is made plain text. */
  public static String of(String cell) {
    return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
