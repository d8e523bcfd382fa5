package fi.osallisuus.kit.bulk;

import fi.osallisuus.kit.problem.Problem;

/**
 * How many rows a file may have.
 *
 * @param code of the refusal of a longer one
 */
public record MostRows(int rows, String code) {

  void check(int count) {
    if (count > rows) {
      throw Problem.unprocessable(code, "A file may have %d rows.".formatted(rows))
          .at("")
          .with("mostRows", rows);
    }
  }
}
