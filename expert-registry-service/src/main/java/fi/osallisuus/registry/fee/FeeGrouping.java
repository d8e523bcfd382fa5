package fi.osallisuus.registry.fee;

/** By what the totals of fees are split. */
enum FeeGrouping {
  MODE("mode"),
  UNIT("cast(unit_id as text)"),
  MONTH("to_char(worked_on, 'YYYY-MM')"),
  STATUS("status");

  private final String column;

  FeeGrouping(String column) {
    this.column = column;
  }

  String column() {
    return column;
  }
}
