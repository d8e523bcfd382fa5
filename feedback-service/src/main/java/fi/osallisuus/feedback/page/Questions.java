package fi.osallisuus.feedback.page;

import fi.osallisuus.feedback.instrument.Definition;
import fi.osallisuus.feedback.instrument.Item;
import fi.osallisuus.feedback.instrument.ItemText;
import fi.osallisuus.feedback.instrument.Scale;
import fi.osallisuus.feedback.page.QuestionView.Ends;
import fi.osallisuus.feedback.page.QuestionView.LineView;
import fi.osallisuus.feedback.page.QuestionView.Shape;
import fi.osallisuus.kit.visitor.PageWords;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns items of an instrument into questions of a page, in one language. */
final class Questions {
  /** Prefix of the form's fields, so that an item can never be mistaken for a field of the page. */
  static final String FIELD = "a.";

  /** Longest number that is taken: sign, nine digits, comma, four digits. */
  private static final int NUMBER = 15;

  private final Definition definition;
  private final PageWords words;
  private final Choices choices;

  Questions(Definition definition, PageWords words) {
    this.definition = definition;
    this.words = words;
    this.choices = new Choices(definition, words);
  }

  QuestionView view(Item item, String value, @Nullable String fault) {
    String id = "q-" + item.linkId();
    return new QuestionView(
        id,
        FIELD + item.linkId(),
        shape(item),
        item.prefix() == null ? in(item.text()) : item.prefix() + " " + in(item.text()),
        item.help() == null ? null : in(item.help()),
        fault,
        ends(item),
        choices.of(item, id, value),
        choices.ranks(item, id, value),
        line(item),
        value);
  }

  private static Shape shape(Item item) {
    return switch (item.type()) {
      case SCALE, SINGLE, BOOLEAN -> Shape.RADIO;
      case FACES -> Shape.FACES;
      case MULTI -> Shape.CHECKS;
      case CONSENT -> Shape.CONSENT;
      case RANKING -> Shape.RANKS;
      case TEXT -> Shape.AREA;
      case STRING, INTEGER, DECIMAL, DATE -> Shape.LINE;
      case DISPLAY, GROUP -> Shape.DISPLAY;
    };
  }

  /** A scale shows numbers when its inner steps have no words of their own. */
  private @Nullable Ends ends(Item item) {
    if (!choices.numbered(item)) {
      return null;
    }
    var scale = definition.scaleOf(item);
    return new Ends(
        scale.labels().stream()
            .sorted(Comparator.comparingInt(Scale.Label::value))
            .map(label -> label.value() + " = " + in(label.text()))
            .toList());
  }

  private LineView line(Item item) {
    int length = Optional.ofNullable(item.maxLength()).orElse(0);
    return switch (item.type()) {
      case INTEGER -> new LineView("text", "numeric", NUMBER, limits(item));
      case DECIMAL -> new LineView("text", "decimal", NUMBER, limits(item));
      case DATE -> new LineView("date", "text", 10, words.get("monthOnly"));
      default -> new LineView("text", "text", length, words.get("maxLength", length));
    };
  }

  private @Nullable String limits(Item item) {
    return item.min() == null || item.max() == null
        ? null
        : words.get("limits", written(item.min()) + "–" + written(item.max()));
  }

  private String written(BigDecimal number) {
    return NumberFormat.getInstance(words.locale()).format(number);
  }

  private String in(ItemText text) {
    return text.in(words.locale());
  }
}
