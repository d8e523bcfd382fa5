package fi.osallisuus.registry.willingness.page;

import java.util.List;

/** What whoever holds a receipt sees of the willingness. */
record MyPage(
    String county,
    String countyName,
    String receipt,
    String status,
    String since,
    List<Row> rows,
    boolean mayChange,
    boolean mayWithdraw) {

  /** One thing that was told. */
  record Row(String what, List<String> values) {}
}
