package fi.osallisuus.feedback.page;

import fi.osallisuus.feedback.instrument.Definition;
import fi.osallisuus.feedback.instrument.Item;
import fi.osallisuus.feedback.instrument.ItemType;
import fi.osallisuus.feedback.instrument.Scale;
import fi.osallisuus.feedback.page.QuestionView.ChoiceView;
import fi.osallisuus.feedback.page.QuestionView.Ends;
import fi.osallisuus.feedback.response.AnswerSheet;
import fi.osallisuus.kit.text.LocalText;
import fi.osallisuus.kit.visitor.PageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns items of an instrument into questions of a page, in one language. */
final class Questions {
  /** Prefix of the form's fields, so that an item can never be mistaken for a field of the page. */
  static final String FIELD = "a.";

  private final Definition definition;
  private final PageWords words;

  Questions(Definition definition, PageWords words) {
    this.definition = definition;
    this.words = words;
  }

  QuestionView view(Item item, String value, @Nullable String fault) {
    String id = "q-" + item.linkId();
    boolean text = item.type() == ItemType.TEXT;
    int maxLength = Optional.ofNullable(item.maxLength()).orElse(0);
    return new QuestionView(
        id,
        FIELD + item.linkId(),
        text,
        in(item.text()),
        item.help() == null ? null : in(item.help()),
        fault,
        ends(item),
        text ? List.of() : choices(item, id, value),
        value,
        maxLength,
        text ? words.get("maxLength", maxLength) : null);
  }

  /** A scale shows numbers when its inner steps have no words of their own. */
  private @Nullable Ends ends(Item item) {
    if (item.type() != ItemType.SCALE) {
      return null;
    }
    var scale = definition.scaleOf(item);
    if (scale.labels().size() > scale.max() - scale.min()) {
      return null;
    }
    return new Ends(
        scale.min() + " = " + in(scale.label(scale.min()).orElseThrow()),
        scale.max() + " = " + in(scale.label(scale.max()).orElseThrow()));
  }

  private List<ChoiceView> choices(Item item, String id, String value) {
    var choices = new ArrayList<ChoiceView>();
    if (item.type() == ItemType.SCALE) {
      steps(item, id, value, choices);
    } else {
      item.options().forEach(o -> choices.add(choice(id, o.code(), in(o.text()), value, false)));
    }
    // A radio button cannot be taken back, so "I would rather not" must be there to be chosen.
    boolean canSkip = choices.stream().anyMatch(c -> c.value().equals(AnswerSheet.CANNOT_SAY));
    if (!canSkip && !item.mandatory()) {
      choices.add(new ChoiceView(id + "-SKIP", "", words.get("skip"), false, true));
    }
    return choices;
  }

  private void steps(Item item, String id, String value, List<ChoiceView> choices) {
    Scale scale = definition.scaleOf(item);
    boolean numbers = ends(item) != null;
    for (int step = scale.min(); step <= scale.max(); step++) {
      String number = String.valueOf(step);
      String label = numbers ? number : in(scale.label(step).orElseThrow());
      choices.add(choice(id, number, label, value, false));
    }
    if (scale.cannotSay() != null) {
      choices.add(choice(id, AnswerSheet.CANNOT_SAY, in(scale.cannotSay()), value, true));
    }
  }

  private static ChoiceView choice(
      String id, String value, String label, String chosen, boolean wide) {
    return new ChoiceView(id + "-" + value, value, label, value.equals(chosen), wide);
  }

  private String in(LocalText text) {
    return text.in(words.locale());
  }
}
