package fi.osallisuus.local.scenario;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Everything a play has shown, beside what was expected; equal or not. */
public final class Ledger {

  /** One line: what it is, what stands in the scenario, what the suite showed. */
  public record Row(String name, String expected, String shown) {
    public boolean equal() {
      return expected.equals(shown);
    }
  }

  private final List<Row> rows = new ArrayList<>();

  void note(String name, String expected, String shown) {
    rows.add(new Row(name, expected, shown));
  }

  /** Notes a refusal as status and code. */
  void refusal(String name, int status, String code, Answer answer) {
    note(name, status + " " + code, answer.status() + " " + answer.text("code"));
  }

  public List<Row> rows() {
    return List.copyOf(rows);
  }

  public boolean allEqual() {
    return !rows.isEmpty() && rows.stream().allMatch(Row::equal);
  }

  void print(String story, PrintStream out) {
    out.printf("%n%-66s %-26s %-26s%n", story, "expected", "shown");
    for (var row : rows) {
      out.printf(
          "%-66s %-26s %-26s %s%n",
          row.name, row.expected, row.shown, row.equal() ? "" : "DIFFERS");
    }
    var equal = rows.stream().filter(Row::equal).count();
    out.printf("%n%d of %d as expected%n", equal, rows.size());
  }
}
