package fi.osallisuus.feedback.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneralisedTest {

  @Test
  void fiveAlikeKeepEverything() {
    var answers = Generalised.of(rows(5, "2026-W13", "QR", "fi", "CLIENT"));

    assertThat(answers.leftOut()).isEmpty();
    assertThat(answers.rows()).hasSize(5).allMatch(row -> "2026-W13".equals(row.week()));
  }

  @Test
  void theWeekGoesFirst() {
    var rows = rows(4, "2026-W13", "QR", "fi", "CLIENT");
    rows.addAll(rows(4, "2026-W14", "QR", "fi", "CLIENT"));

    var answers = Generalised.of(rows);

    assertThat(answers.leftOut()).containsExactly("week");
    assertThat(answers.rows()).allMatch(row -> row.week() == null && "QR".equals(row.channel()));
  }

  @Test
  void aSingleRelativeTakesTheRoleOfAllAlong() {
    var rows = rows(9, "2026-W13", "QR", "fi", "CLIENT");
    rows.addAll(rows(1, "2026-W13", "QR", "fi", "RELATIVE"));

    assertThat(Generalised.of(rows).leftOut()).contains("role");
    assertThat(Generalised.of(rows).rows()).allMatch(row -> row.role() == null);
  }

  private static List<AnswerRow> rows(
      int count, String week, String channel, String language, String role) {
    var rows = new ArrayList<AnswerRow>();
    for (int i = 0; i < count; i++) {
      rows.add(new AnswerRow(week, channel, language, role, JsonNodeFactory.instance.objectNode()));
    }
    return rows;
  }
}
