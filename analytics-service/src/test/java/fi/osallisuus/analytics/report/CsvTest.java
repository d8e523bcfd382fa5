package fi.osallisuus.analytics.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A sheet must not run what stands in an export. */
class CsvTest {

  @Test
  void aTextThatStartsLikeAFormulaIsQuoted() {
    assertThat(Csv.safe("=HYPERLINK(\"http://x\")")).isEqualTo("'=HYPERLINK(\"http://x\")");
    assertThat(Csv.safe("+1")).isEqualTo("'+1");
    assertThat(Csv.safe("-1")).isEqualTo("'-1");
    assertThat(Csv.safe("@team")).isEqualTo("'@team");
    assertThat(Csv.safe("\tteam")).isEqualTo("'\tteam");
    assertThat(Csv.safe("Riippuvuustiimi")).isEqualTo("Riippuvuustiimi");
    assertThat(Csv.safe("")).isEmpty();
  }
}
