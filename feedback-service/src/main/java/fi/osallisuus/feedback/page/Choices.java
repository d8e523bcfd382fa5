package fi.osallisuus.feedback.page;

import fi.osallisuus.feedback.instrument.Definition;
import fi.osallisuus.feedback.instrument.Item;
import fi.osallisuus.feedback.instrument.ItemText;
import fi.osallisuus.feedback.instrument.ItemType;
import fi.osallisuus.feedback.page.QuestionView.ChoiceView;
import fi.osallisuus.feedback.page.QuestionView.RankView;
import fi.osallisuus.feedback.response.AnswerSheet;
import fi.osallisuus.kit.visitor.PageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be chosen at a question: options, steps, faces, yes and no, and leaving it out. */
final class Choices {
  /** Mouths from the saddest to the gladdest, as curves in a box of 24. */
  private static final List<String> MOUTHS =
      List.of(
          "M7.5 17.5q4.5-5 9 0",
          "M7.5 16.8q4.5-2.6 9 0",
          "M7.5 16h9",
          "M7.5 15q4.5 2.6 9 0",
          "M7.5 14.3q4.5 5.4 9 0");

  private final Definition definition;
  private final PageWords words;

  Choices(Definition definition, PageWords words) {
    this.definition = definition;
    this.words = words;
  }

  /** Whether the steps of the item are shown as numbers. */
  boolean numbered(Item item) {
    if (item.type() != ItemType.SCALE) {
      return false;
    }
    var scale = definition.scaleOf(item);
    return scale.labels().size() <= scale.max() - scale.min();
  }

  List<ChoiceView> of(Item item, String id, String value) {
    var choices = new ArrayList<ChoiceView>();
    switch (item.type()) {
      case SCALE, FACES -> steps(item, id, value, choices);
      case SINGLE, MULTI -> {
        var chosen = Set.of(value.split(" +"));
        item.options()
            .forEach(
                o ->
                    choices.add(
                        choice(id, o.code(), in(o.text()), chosen.contains(o.code()), false)));
      }
      case BOOLEAN -> {
        choices.add(choice(id, "true", words.get("yes"), value.equals("true"), false));
        choices.add(choice(id, "false", words.get("no"), value.equals("false"), false));
      }
      case CONSENT ->
          choices.add(choice(id, "true", words.get("agree"), value.equals("true"), false));
      case GROUP, DISPLAY, INTEGER, DECIMAL, DATE, TEXT, STRING, RANKING -> {
        // Nothing to choose from.
      }
    }
    // A radio button cannot be taken back, so "I would rather not" must be there to be chosen.
    boolean radio =
        item.type().scaled() || item.type() == ItemType.SINGLE || item.type() == ItemType.BOOLEAN;
    boolean canSkip = choices.stream().anyMatch(c -> c.value().equals(AnswerSheet.CANNOT_SAY));
    if (radio && !canSkip && !item.mandatory()) {
      choices.add(new ChoiceView(id + "-SKIP", "", words.get("skip"), false, true, null));
    }
    return choices;
  }

  /** A ranking is a list to open for each place; it works with any keyboard and without script. */
  List<RankView> ranks(Item item, String id, String value) {
    var ranks = new ArrayList<RankView>();
    if (item.type() != ItemType.RANKING) {
      return ranks;
    }
    var named = value.isBlank() ? List.<String>of() : List.of(value.split(" +"));
    for (int place = 1; place <= item.mostChoices(); place++) {
      String here = place <= named.size() ? named.get(place - 1) : "";
      String rankId = id + "-R" + place;
      var options =
          item.options().stream()
              .map(o -> choice(rankId, o.code(), in(o.text()), o.code().equals(here), false))
              .toList();
      ranks.add(new RankView(rankId, words.get("rank", place), options));
    }
    return ranks;
  }

  private void steps(Item item, String id, String value, List<ChoiceView> choices) {
    var scale = definition.scaleOf(item);
    int span = scale.max() - scale.min();
    for (int step = scale.min(); step <= scale.max(); step++) {
      String number = String.valueOf(step);
      String label = numbered(item) ? number : in(scale.label(step).orElseThrow());
      choices.add(
          new ChoiceView(
              id + "-" + number,
              number,
              label,
              value.equals(number),
              false,
              item.type() == ItemType.FACES ? mouth(step - scale.min(), span) : null));
    }
    if (scale.cannotSay() != null) {
      String none = AnswerSheet.CANNOT_SAY;
      choices.add(choice(id, none, in(scale.cannotSay()), value.equals(none), true));
    }
  }

  private static @Nullable String mouth(int step, int span) {
    return MOUTHS.get(span == 0 ? 2 : step * (MOUTHS.size() - 1) / span);
  }

  private static ChoiceView choice(
      String id, String value, String label, boolean chosen, boolean wide) {
    return new ChoiceView(id + "-" + value, value, label, chosen, wide, null);
  }

  private String in(ItemText text) {
    return text.in(words.locale());
  }
}
