package fi.osallisuus.feedback.instrument;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The conditions of a definition. A condition looks back to an earlier page only: so nothing waits
 * for itself, and a page without script can always show exactly what is to be answered.
 */
final class ConditionGate {
  private final GateFaults faults;

  /** All items by link id, to tell a circle from a mere look ahead. */
  private final Map<String, Item> all;

  /** Questions of the pages before the one at hand: what a condition may ask about. */
  private final Map<String, Item> earlier = new HashMap<>();

  ConditionGate(Definition definition, GateFaults faults) {
    this.faults = faults;
    this.all =
        definition.pages().stream()
            .flatMap(page -> Stream.concat(Stream.of(page), page.children().stream()))
            .collect(Collectors.toMap(Item::linkId, Function.identity(), (a, b) -> a));
  }

  void pageRead(Item page) {
    page.children().stream()
        .filter(Item::asks)
        .forEach(question -> earlier.put(question.linkId(), question));
  }

  void check(Item item, String at) {
    if (item.conditions().size() > 1 && item.enableBehavior() == null) {
      faults.add(
          at + "/enableBehavior", "BEHAVIOR", "Say whether all conditions must hold or any.");
    }
    for (int c = 0; c < item.conditions().size(); c++) {
      check(item, item.conditions().get(c), at + "/enableWhen/" + c);
    }
  }

  private void check(Item item, Condition condition, String at) {
    Item asked = earlier.get(condition.question());
    if (asked == null && reaches(condition.question(), item.linkId(), new HashSet<>())) {
      faults.add(at + "/question", "CYCLE", "The item waits for itself, by way of others.");
    } else if (asked == null) {
      faults.add(
          at + "/question", "NOT_EARLIER", "A condition asks about a question of an earlier page.");
    } else if (!fits(asked, condition)) {
      faults.add(at, "CONDITION", "The condition does not fit the question that it asks about.");
    }
  }

  private boolean reaches(String from, String to, Set<String> seen) {
    if (from.equals(to)) {
      return true;
    }
    Item item = all.get(from);
    return item != null
        && seen.add(from)
        && item.conditions().stream().anyMatch(c -> reaches(c.question(), to, seen));
  }

  private static boolean fits(Item asked, Condition condition) {
    JsonNode answer = condition.answer();
    boolean ordered =
        switch (condition.operator()) {
          case GREATER, LESS, AT_LEAST, AT_MOST -> true;
          case EXISTS, EQUAL, NOT_EQUAL -> false;
        };
    if (condition.operator() == Condition.Operator.EXISTS) {
      return answer.isBoolean();
    }
    if (ordered && !asked.type().ordered()) {
      return false;
    }
    return switch (asked.type()) {
      case SCALE, FACES, INTEGER -> answer.isInt();
      case DECIMAL -> answer.isNumber();
      case DATE -> answer.isTextual() && isDay(answer.textValue());
      case BOOLEAN, CONSENT -> answer.isBoolean();
      case SINGLE, MULTI -> asked.option(answer.textValue()).isPresent();
      case RANKING, TEXT, STRING, GROUP, DISPLAY -> false;
    };
  }

  private static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
