package fi.osallisuus.feedback.instrument;

import fi.osallisuus.kit.problem.FieldError;
import fi.osallisuus.kit.text.LocalText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument must be before anybody is asked with it. All faults are told at once, each
 * with its place, so that an author mends them in one go.
 */
final class PublishGates {
  /** More questions than this on one page tire a respondent (accessibility rule of the suite). */
  static final int MAX_ITEMS_PER_PAGE = 12;

  /** Eleven radio buttons (0–10) still fit on a 320-pixel screen in two rows. */
  private static final int MAX_STEPS = 11;

  private static final int MAX_TEXT = 2000;

  private final Definition definition;
  private final List<FieldError> faults = new ArrayList<>();
  private final Set<String> linkIds = new HashSet<>();

  /** Questions of the pages before the one at hand: what a condition may ask about. */
  private final Map<String, Item> earlier = new HashMap<>();

  private PublishGates(Definition definition) {
    this.definition = definition;
  }

  static List<FieldError> faults(Definition definition) {
    var gates = new PublishGates(definition);
    gates.check();
    return List.copyOf(gates.faults);
  }

  private void check() {
    complete(definition.title(), "/title");
    if (Set.copyOf(definition.audiences()).size() != definition.audiences().size()) {
      fault("/audiences", "DUPLICATE", "An audience is named twice.");
    }
    var scales = definition.scales() == null ? Map.<String, Scale>of() : definition.scales();
    scales.forEach((name, scale) -> scale(scale, "/scales/" + name));
    for (int p = 0; p < definition.pages().size(); p++) {
      page(definition.pages().get(p), "/item/" + p);
    }
    if (definition.questions().filter(q -> q.semantic() == Semantic.RESPONDENT_ROLE).count() > 1) {
      fault("/item", "ROLE_TWICE", "The respondent's role is asked more than once.");
    }
  }

  private void page(Item page, String at) {
    if (page.type() != ItemType.GROUP) {
      fault(at + "/type", "NOT_A_PAGE", "The items at the top are pages, of type group.");
    }
    identified(page, at);
    if (page.children().isEmpty()) {
      fault(at + "/item", "EMPTY_PAGE", "A page asks at least one thing.");
    }
    if (page.children().size() > MAX_ITEMS_PER_PAGE) {
      fault(at + "/item", "PAGE_TOO_LONG", "A page holds at most 12 items.");
    }
    for (int q = 0; q < page.children().size(); q++) {
      question(page.children().get(q), at + "/item/" + q);
    }
    page.children().forEach(question -> earlier.put(question.linkId(), question));
  }

  private void question(Item question, String at) {
    identified(question, at);
    if (!question.children().isEmpty()) {
      fault(at + "/item", "NESTED", "A question holds no further items.");
    }
    switch (question.type()) {
      case GROUP -> fault(at + "/type", "NESTED", "A page holds questions, not pages.");
      case SCALE -> scaleItem(question, at);
      case SINGLE -> choice(question, at);
      case TEXT -> {
        if (question.maxLength() == null
            || question.maxLength() < 1
            || question.maxLength() > MAX_TEXT) {
          fault(at + "/maxLength", "LENGTH", "A free text has a longest length of 1 to 2000.");
        }
      }
    }
    Semantic semantic = question.semantic();
    if (semantic == Semantic.RESPONDENT_ROLE && question.type() != ItemType.SINGLE) {
      fault(at + "/semantic", "SEMANTIC", "A respondent's role is one choice of several.");
    }
  }

  private void identified(Item item, String at) {
    if (!linkIds.add(item.linkId())) {
      fault(at + "/linkId", "DUPLICATE", "The link id %s stands twice.".formatted(item.linkId()));
    }
    complete(item.text(), at + "/text");
    complete(item.help(), at + "/help");
    for (int c = 0; c < item.conditions().size(); c++) {
      condition(item.conditions().get(c), at + "/enableWhen/" + c);
    }
  }

  /**
   * A condition looks back to an earlier page only: so there is no cycle, and a page without script
   * can always show exactly what is to be answered.
   */
  private void condition(Condition condition, String at) {
    Item asked = earlier.get(condition.question());
    if (asked == null) {
      fault(
          at + "/question", "NOT_EARLIER", "A condition asks about a question of an earlier page.");
      return;
    }
    boolean ordered =
        switch (condition.operator()) {
          case GREATER, LESS, AT_LEAST, AT_MOST -> true;
          case EXISTS, EQUAL, NOT_EQUAL -> false;
        };
    boolean fits =
        condition.operator() == Condition.Operator.EXISTS
            ? condition.answer().isBoolean()
            : switch (asked.type()) {
              case SCALE -> condition.answer().isInt();
              case SINGLE ->
                  !ordered
                      && asked.options().stream()
                          .anyMatch(o -> o.code().equals(condition.answer().textValue()));
              case TEXT, GROUP -> false;
            };
    if (!fits) {
      fault(at, "CONDITION", "The condition does not fit the question that it asks about.");
    }
  }

  private void scaleItem(Item question, String at) {
    var scale =
        definition.scales() == null
            ? null
            : definition.scales().get(String.valueOf(question.scale()));
    if (scale == null) {
      fault(at + "/scale", "UNKNOWN_SCALE", "The item names no scale of this definition.");
    } else if (question.semantic() == Semantic.NPS && (scale.min() != 0 || scale.max() != 10)) {
      fault(at + "/scale", "SEMANTIC", "The recommendation question runs from 0 to 10.");
    }
  }

  private void choice(Item question, String at) {
    var codes = new HashSet<String>();
    for (int o = 0; o < question.options().size(); o++) {
      AnswerOption option = question.options().get(o);
      complete(option.text(), at + "/answerOption/" + o + "/text");
      if (!codes.add(option.code())) {
        fault(at + "/answerOption/" + o + "/code", "DUPLICATE", "The code stands twice.");
      }
    }
    if (codes.size() < 2) {
      fault(at + "/answerOption", "OPTIONS", "A choice has at least two options.");
    }
  }

  private void scale(Scale scale, String at) {
    if (scale.max() <= scale.min() || scale.max() - scale.min() >= MAX_STEPS) {
      fault(at, "SCALE", "A scale has 2 to 11 whole numbers, the smaller one first.");
      return;
    }
    complete(scale.cannotSay(), at + "/cannotSay");
    for (int l = 0; l < scale.labels().size(); l++) {
      if (!scale.holds(scale.labels().get(l).value())) {
        fault(at + "/labels/" + l + "/value", "SCALE", "The label is for a value off the scale.");
      }
      complete(scale.labels().get(l).text(), at + "/labels/" + l + "/text");
    }
    if (scale.label(scale.min()).isEmpty() || scale.label(scale.max()).isEmpty()) {
      fault(at + "/labels", "SCALE", "Both ends of a scale are said in words.");
    }
  }

  private void complete(@Nullable LocalText text, String at) {
    if (text == null) {
      return;
    }
    missing(text.fi(), at + "/fi");
    missing(text.sv(), at + "/sv");
    missing(text.en(), at + "/en");
  }

  private void missing(@Nullable String text, String at) {
    if (text == null || text.isBlank()) {
      fault(at, "LANGUAGE_MISSING", "The text is missing in this language.");
    }
  }

  private void fault(String pointer, String code, String message) {
    faults.add(new FieldError("/definition" + pointer, code, message));
  }
}
