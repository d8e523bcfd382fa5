package fi.osallisuus.verification.bench;

import java.util.ArrayList;
import java.util.List;

/** What was measured, told at once and once more as a whole. */
final class Table {
  private final List<String> rows = new ArrayList<>();

  void row(String what, String value) {
    var row = "| " + what + " | " + value + " |";
    rows.add(row);
    System.out.println(row);
  }

  void print() {
    System.out.println("\n| what | measured |\n|---|---|");
    rows.forEach(System.out::println);
  }
}
