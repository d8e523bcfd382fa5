package fi.osallisuus.feedback.export;

import com.fasterxml.jackson.databind.JsonNode;
import fi.osallisuus.feedback.instrument.AnswerOption;
import fi.osallisuus.feedback.instrument.Definition;
import fi.osallisuus.feedback.instrument.Item;
import fi.osallisuus.feedback.instrument.ItemType;
import fi.osallisuus.feedback.instrument.Scale;
import fi.osallisuus.feedback.instrument.Semantic;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table of answers: a question, or one option of a question that takes several.
 *
 * @param numeric whether its cells are numbers
 * @param labels what its values mean, in Finnish
 * @param cell the value of a row: a number, a code, or null
 */
record Column(
    String name,
    String label,
    boolean numeric,
    Map<String, String> labels,
    Function<AnswerRow, @Nullable Object> cell) {

  /** The circumstances that were not left out, then every question in the order of asking. */
  static List<Column> of(Definition definition, Generalised answers) {
    var circumstances =
        Stream.of(
                circumstance("week", "Viikko", AnswerRow::week),
                circumstance("channel", "Kanava", AnswerRow::channel),
                circumstance("language", "Kieli", AnswerRow::language),
                circumstance("role", "Vastaajan rooli", AnswerRow::role))
            .filter(column -> !answers.leftOut().contains(column.name()));
    var questions =
        definition
            .questions()
            .filter(q -> !q.type().worded() && q.semantic() != Semantic.RESPONDENT_ROLE)
            .flatMap(q -> columns(definition, q));
    return Stream.concat(circumstances, questions).toList();
  }

  private static Column circumstance(
      String name, String label, Function<AnswerRow, @Nullable String> cell) {
    return new Column(name, label, false, Map.of(), cell::apply);
  }

  private static Stream<Column> columns(Definition definition, Item question) {
    String label = question.text().fi();
    return switch (question.type()) {
      case MULTI, RANKING ->
          question.options().stream().map(option -> optionColumn(question, option));
      case SCALE, FACES ->
          Stream.of(plain(question, label, true, stepLabels(definition.scaleOf(question))));
      case INTEGER, DECIMAL -> Stream.of(plain(question, label, true, Map.of()));
      case BOOLEAN, CONSENT ->
          Stream.of(plain(question, label, true, Map.of("0", "Ei", "1", "Kyllä")));
      case SINGLE -> Stream.of(plain(question, label, false, optionLabels(question)));
      case DATE -> Stream.of(plain(question, label, false, Map.of()));
      case GROUP, DISPLAY, TEXT, STRING -> Stream.of();
    };
  }

  private static Column plain(
      Item question, String label, boolean numeric, Map<String, String> labels) {
    return new Column(
        question.linkId(),
        label,
        numeric,
        labels,
        row -> value(row.answers().get(question.linkId())));
  }

  /** Of several choices 1 or 0; of a ranking the place, from 1. Who did not answer has neither. */
  private static Column optionColumn(Item question, AnswerOption option) {
    boolean ranked = question.type() == ItemType.RANKING;
    return new Column(
        question.linkId() + "__" + option.code(),
        question.text().fi() + " – " + option.text().fi(),
        true,
        ranked ? Map.of() : Map.of("0", "Ei valittu", "1", "Valittu"),
        row -> {
          JsonNode given = row.answers().get(question.linkId());
          if (given == null) {
            return null;
          }
          var place =
              IntStream.range(0, given.size())
                  .filter(i -> option.code().equals(given.get(i).textValue()))
                  .findFirst();
          if (ranked) {
            return place.isPresent() ? BigDecimal.valueOf(place.getAsInt() + 1L) : null;
          }
          return place.isPresent() ? BigDecimal.ONE : BigDecimal.ZERO;
        });
  }

  private static @Nullable Object value(@Nullable JsonNode given) {
    if (given == null || given.isNull()) {
      return null;
    }
    if (given.isBoolean()) {
      return given.booleanValue() ? BigDecimal.ONE : BigDecimal.ZERO;
    }
    return given.isNumber() ? given.decimalValue() : given.textValue();
  }

  private static Map<String, String> optionLabels(Item question) {
    var labels = new LinkedHashMap<String, String>();
    question.options().forEach(o -> labels.put(o.code(), o.text().fi()));
    return labels;
  }

  private static Map<String, String> stepLabels(Scale scale) {
    var labels = new LinkedHashMap<String, String>();
    scale.labels().forEach(l -> labels.put(String.valueOf(l.value()), l.text().fi()));
    return labels;
  }
}
