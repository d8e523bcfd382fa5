package fi.osallisuus.feedback.response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import fi.osallisuus.feedback.instrument.AnswerOption;
import fi.osallisuus.feedback.instrument.Definition;
import fi.osallisuus.feedback.instrument.Item;
import fi.osallisuus.feedback.instrument.ItemType;
import fi.osallisuus.feedback.response.Fault.Kind;
import fi.osallisuus.kit.screening.Finding;
import fi.osallisuus.kit.screening.Screening;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What a value means as the answer to an item. */
sealed interface Reading {
  /** Nothing was said. */
  record Nothing() implements Reading {}

  /** "Cannot say" was said: an answer that leaves no figure. */
  record CannotSay() implements Reading {}

  /** A figure or codes. */
  record Figure(JsonNode value) implements Reading {}

  /** Words of the respondent's own. */
  record Words(String text) implements Reading {}

  /** What cannot be taken. */
  record Refused(Kind kind) implements Reading {}

  /** More places behind the point than this say more of somebody than of the matter. */
  int MOST_DECIMALS = 4;

  static Reading of(Definition definition, Item question, JsonNode value) {
    if (value.isNull() || (value.isTextual() && value.textValue().isBlank())) {
      return new Nothing();
    }
    return switch (question.type()) {
      case SCALE, FACES -> step(definition, question, value);
      case SINGLE -> take(question.option(value.textValue()).isPresent(), value);
      case MULTI, RANKING -> several(question, value);
      case BOOLEAN -> take(value.isBoolean(), value);
      case CONSENT -> value.isBoolean() && !value.booleanValue() ? new Nothing() : tick(value);
      case INTEGER -> value.isInt() ? limited(question, value) : new Refused(Kind.INVALID);
      case DECIMAL -> decimal(question, value);
      case DATE -> day(value);
      case TEXT, STRING -> words(question, value);
      case GROUP, DISPLAY -> throw new IllegalStateException("Nobody answers this");
    };
  }

  private static Reading take(boolean fits, JsonNode value) {
    return fits ? new Figure(value) : new Refused(Kind.INVALID);
  }

  private static Reading tick(JsonNode value) {
    return take(value.isBoolean(), value);
  }

  private static Reading step(Definition definition, Item question, JsonNode value) {
    var scale = definition.scaleOf(question);
    if (scale.cannotSay() != null && AnswerSheet.CANNOT_SAY.equals(value.textValue())) {
      return new CannotSay();
    }
    return take(value.isInt() && scale.holds(value.intValue()), value);
  }

  /** Of several choices the order of clicking is not kept; of a ranking the order is the answer. */
  private static Reading several(Item question, JsonNode value) {
    if (!value.isArray()) {
      return new Refused(Kind.INVALID);
    }
    Set<String> codes = new LinkedHashSet<>();
    for (JsonNode code : value) {
      if (question.option(code.textValue()).isEmpty()) {
        return new Refused(Kind.INVALID);
      }
      if (!codes.add(code.textValue())) {
        return new Refused(Kind.NAMED_TWICE);
      }
    }
    if (codes.isEmpty()) {
      return new Nothing();
    }
    if (codes.size() > 1
        && question.options().stream().anyMatch(o -> o.alone() && codes.contains(o.code()))) {
      return new Refused(Kind.NOT_ALONE);
    }
    if (codes.size() > question.mostChoices()) {
      return new Refused(Kind.TOO_MANY);
    }
    ArrayNode kept = JsonNodeFactory.instance.arrayNode();
    if (question.type() == ItemType.RANKING) {
      codes.forEach(kept::add);
    } else {
      question.options().stream()
          .map(AnswerOption::code)
          .filter(codes::contains)
          .forEach(kept::add);
    }
    return new Figure(kept);
  }

  private static Reading decimal(Item question, JsonNode value) {
    if (!value.isNumber() || value.decimalValue().stripTrailingZeros().scale() > MOST_DECIMALS) {
      return new Refused(Kind.INVALID);
    }
    return limited(question, value);
  }

  private static Reading limited(Item question, JsonNode value) {
    var number = value.decimalValue();
    boolean within =
        (question.min() == null || number.compareTo(question.min()) >= 0)
            && (question.max() == null || number.compareTo(question.max()) <= 0);
    return within ? new Figure(value) : new Refused(Kind.OUT_OF_RANGE);
  }

  private static Reading day(JsonNode value) {
    try {
      var day = LocalDate.parse(String.valueOf(value.textValue()));
      boolean sensible = day.getYear() >= 1900 && day.getYear() <= 2100;
      return sensible ? new Figure(TextNode.valueOf(day.toString())) : new Refused(Kind.INVALID);
    } catch (DateTimeException e) {
      return new Refused(Kind.INVALID);
    }
  }

  private static Reading words(Item question, JsonNode value) {
    if (!value.isTextual()) {
      return new Refused(Kind.INVALID);
    }
    // Browsers send line ends as two characters and count them as one.
    String lines = value.textValue().replace("\r\n", "\n");
    String allowed = question.type() == ItemType.TEXT ? "[\\p{Cc}&&[^\n\t]]" : "\\p{Cc}";
    String text = lines.replaceAll(allowed, "").strip();
    if (text.length() > Optional.ofNullable(question.maxLength()).orElse(0)) {
      return new Refused(Kind.TOO_LONG);
    }
    if (Screening.find(text).filter(Finding::refused).isPresent()) {
      return new Refused(Kind.PERSONAL_IDENTITY_CODE);
    }
    return text.isEmpty() ? new Nothing() : new Words(text);
  }
}
