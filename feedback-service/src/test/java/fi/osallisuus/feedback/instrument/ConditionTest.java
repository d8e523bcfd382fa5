package fi.osallisuus.feedback.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import fi.osallisuus.feedback.instrument.Condition.Operator;
import fi.osallisuus.feedback.instrument.Item.EnableBehavior;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
  @ParameterizedTest
  @CsvSource({
    "EQUAL, 6, true", "EQUAL, 7, false", "NOT_EQUAL, 7, true", "NOT_EQUAL, 6, false",
    "LESS, 7, true", "LESS, 6, false", "GREATER, 5, true", "GREATER, 6, false",
    "AT_MOST, 6, true", "AT_MOST, 5, false", "AT_LEAST, 6, true", "AT_LEAST, 7, false"
  })
  void numbersAreComparedBySize(Operator operator, int than, boolean holds) {
    var condition = new Condition("NPS", operator, IntNode.valueOf(than));

    assertThat(condition.holds(Map.of("NPS", IntNode.valueOf(6)))).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"EQUAL", "NOT_EQUAL", "LESS", "GREATER", "AT_MOST", "AT_LEAST"})
  void withoutAnAnswerNothingButExistsCanHold(Operator operator) {
    assertThat(new Condition("NPS", operator, IntNode.valueOf(6)).holds(Map.of())).isFalse();
  }

  @Test
  void existsAsksWhetherThereIsAnAnswer() {
    Map<String, JsonNode> answered = Map.of("NPS", IntNode.valueOf(0));
    var given = new Condition("NPS", Operator.EXISTS, BooleanNode.TRUE);
    var notGiven = new Condition("NPS", Operator.EXISTS, BooleanNode.FALSE);

    assertThat(given.holds(answered)).isTrue();
    assertThat(given.holds(Map.of())).isFalse();
    assertThat(notGiven.holds(answered)).isFalse();
    assertThat(notGiven.holds(Map.of())).isTrue();
  }

  @Test
  void tenIsMoreThanNine() {
    // Compared as text, 10 would come before 9.
    var condition = new Condition("NPS", Operator.GREATER, IntNode.valueOf(9));

    assertThat(condition.holds(Map.of("NPS", IntNode.valueOf(10)))).isTrue();
  }

  @Test
  void allOrAnyDecidesHowConditionsCombine() {
    var low = new Condition("NPS", Operator.AT_MOST, IntNode.valueOf(6));
    var client = new Condition("RESPONDENT_ROLE", Operator.EQUAL, TextNode.valueOf("CLIENT"));
    Map<String, JsonNode> answers =
        Map.of("NPS", IntNode.valueOf(9), "RESPONDENT_ROLE", TextNode.valueOf("CLIENT"));

    assertThat(item(EnableBehavior.ANY, low, client).enabled(answers)).isTrue();
    assertThat(item(EnableBehavior.ALL, low, client).enabled(answers)).isFalse();
    assertThat(item(EnableBehavior.ALL, client).enabled(answers)).isTrue();
    assertThat(item(EnableBehavior.ALL).enabled(Map.of())).isTrue();
  }

  private static Item item(EnableBehavior behavior, Condition... conditions) {
    var text = new ItemText("a", "b", "c", null, null, null, null);
    return new Item(
        "WHY",
        ItemType.TEXT,
        null,
        text,
        null,
        null,
        null,
        null,
        null,
        null,
        100,
        null,
        null,
        behavior,
        List.of(conditions),
        null);
  }
}
