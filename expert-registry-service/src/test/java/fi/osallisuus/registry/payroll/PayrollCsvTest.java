package fi.osallisuus.registry.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.registry.fee.PayrollLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayrollCsvTest {

  @Test
  void aFinnishExcelOpensIt() {
    var csv = PayrollCsv.of(List.of(line("EXP-17-01")));

    assertThat(csv)
        .isEqualTo(
            "\uFEFFfee_entry;expert;unit;mode;worked_on;basis;line;quantity;unit_price;amount;currency\r\n"
                + "00000000-0000-0000-0000-000000000001;EXP-17-01;"
                + "00000000-0000-0000-0000-000000000002;PEER_RECEPTION;2026-03-23;PER_HOUR;HOURS;5,00;25,00;125,00;EUR\r\n"
                + "00000000-0000-0000-0000-000000000001;EXP-17-01;"
                + "00000000-0000-0000-0000-000000000002;PEER_RECEPTION;2026-03-23;PER_HOUR;KM;28,00;0,55;15,40;EUR\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "=1+1,=1+1,true",
    "+358,+358,true",
    "-1,-1,true",
    "@SUM(A1),@SUM(A1),true",
    "EXP-17-01,EXP-17-01,false"
  })
  void noCellRunsAsAFormula(String cell, String rest, boolean made) {
    assertThat(PayrollCsv.safe(cell)).isEqualTo(made ? "'" + rest : rest);
  }

  @Test
  void separatorsAndQuotesInACellAreQuoted() {
    assertThat(PayrollCsv.of(List.of(line("A;\"B")))).contains(";\"A;\"\"B\";");
  }

  private static PayrollLine line(String expert) {
    return new PayrollLine(
        new UUID(0, 1),
        expert,
        new UUID(0, 2),
        "PEER_RECEPTION",
        LocalDate.parse("2026-03-23"),
        "PER_HOUR",
        List.of(item("HOURS", "5.00", "25.00", "125.00"), item("KM", "28.00", "0.55", "15.40")),
        new BigDecimal("125.00"),
        new BigDecimal("15.40"),
        new BigDecimal("140.40"),
        "EUR");
  }

  private static PayrollLine.Item item(String kind, String n, String price, String amount) {
    return new PayrollLine.Item(
        kind, new BigDecimal(n), new BigDecimal(price), new BigDecimal(amount));
  }
}
