package fi.osallisuus.feedback.instrument;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each type of item needs before it can be asked and answered. */
final class ItemGate {
  /** Eleven radio buttons (0–10) still fit on a 320-pixel screen in two rows. */
  private static final int MAX_STEPS = 11;

  private static final int MAX_TEXT = 2000;
  private static final int MAX_LINE = 200;

  /** Each place of a ranking is a list to open. */
  private static final int MAX_RANKS = 10;

  private final Definition definition;
  private final TextGate texts;
  private final GateFaults faults;

  ItemGate(Definition definition, TextGate texts, GateFaults faults) {
    this.definition = definition;
    this.texts = texts;
    this.faults = faults;
  }

  void question(Item question, String at) {
    if (!question.children().isEmpty()) {
      faults.add(at + "/item", "NESTED", "A question holds no further items.");
    }
    switch (question.type()) {
      case GROUP -> faults.add(at + "/type", "NESTED", "A page holds questions, not pages.");
      case SCALE, FACES -> scaled(question, at);
      case SINGLE, MULTI, RANKING -> choice(question, at);
      case TEXT -> length(question, MAX_TEXT, at);
      case STRING -> length(question, MAX_LINE, at);
      case INTEGER, DECIMAL -> limits(question, at);
      case DISPLAY, BOOLEAN, DATE, CONSENT -> {
        // Nothing but their words.
      }
    }
    Semantic semantic = question.semantic();
    if (semantic == Semantic.RESPONDENT_ROLE && question.type() != ItemType.SINGLE) {
      faults.add(at + "/semantic", "SEMANTIC", "A respondent's role is one choice of several.");
    }
  }

  void scale(Scale scale, String at) {
    if (scale.max() <= scale.min() || scale.max() - scale.min() >= MAX_STEPS) {
      faults.add(at, "SCALE", "A scale has 2 to 11 whole numbers, the smaller one first.");
      return;
    }
    texts.label(scale.cannotSay(), at + "/cannotSay");
    for (int l = 0; l < scale.labels().size(); l++) {
      if (!scale.holds(scale.labels().get(l).value())) {
        faults.add(
            at + "/labels/" + l + "/value", "SCALE", "The label is for a value off the scale.");
      }
      texts.label(scale.labels().get(l).text(), at + "/labels/" + l + "/text");
    }
    if (scale.label(scale.min()).isEmpty() || scale.label(scale.max()).isEmpty()) {
      faults.add(at + "/labels", "SCALE", "Both ends of a scale are said in words.");
    }
  }

  /** A headline is an item, and a mean is of a scale that all its items share. */
  void scoring() {
    Scoring scoring = definition.scoring();
    if (scoring == null) {
      return;
    }
    String headline = scoring.headline();
    if (headline != null
        && definition.question(headline).filter(q -> q.type().scaled()).isEmpty()) {
      faults.add("/scoring/headline", "SCORING", "The headline is one of the scale items.");
    }
    long ranges =
        definition
            .questions()
            .filter(q -> q.type().scaled())
            .map(q -> scaleNamed(q.scale()))
            .filter(Objects::nonNull)
            .map(scale -> scale.min() + "–" + scale.max())
            .distinct()
            .count();
    if (scoring.rule() == Scoring.Rule.MEAN_OF_ITEMS && ranges != 1) {
      faults.add("/scoring/rule", "SCORING", "A mean is taken of items that share one range.");
    }
  }

  private void scaled(Item question, String at) {
    var scale = scaleNamed(question.scale());
    if (scale == null) {
      faults.add(at + "/scale", "UNKNOWN_SCALE", "The item names no scale of this definition.");
    } else if (question.semantic() == Semantic.NPS && (scale.min() != 0 || scale.max() != 10)) {
      faults.add(at + "/scale", "SEMANTIC", "The recommendation question runs from 0 to 10.");
    } else if (question.type() == ItemType.FACES && !hasFaces(scale)) {
      faults.add(at + "/scale", "FACES", "Faces show three or five steps, each said in words.");
    }
  }

  private @Nullable Scale scaleNamed(@Nullable String name) {
    return definition.scales() == null ? null : definition.scales().get(String.valueOf(name));
  }

  private static boolean hasFaces(Scale scale) {
    int steps = scale.max() - scale.min() + 1;
    return (steps == 3 || steps == 5) && scale.labels().size() == steps;
  }

  private void choice(Item question, String at) {
    var codes = new HashSet<String>();
    var labels = new HashSet<String>();
    for (int o = 0; o < question.options().size(); o++) {
      AnswerOption option = question.options().get(o);
      String place = at + "/answerOption/" + o;
      texts.label(option.text(), place + "/text");
      if (!codes.add(option.code())) {
        faults.add(place + "/code", "DUPLICATE", "The code stands twice.");
      }
      if (!labels.add(option.text().fi())) {
        faults.add(place + "/text/fi", "SAME_LABEL", "Two options have the same words.");
      }
      if (option.alone() && question.type() != ItemType.MULTI) {
        faults.add(
            place + "/exclusive", "EXCLUSIVE", "Only where several may be chosen one can exclude.");
      }
    }
    if (codes.size() < 2) {
      faults.add(at + "/answerOption", "OPTIONS", "A choice has at least two options.");
    }
    int most = question.mostChoices();
    if (most < 1
        || most > Math.max(1, question.options().size())
        || (question.type() == ItemType.RANKING && most > MAX_RANKS)) {
      faults.add(
          at + "/maxChoices", "CHOICES", "At most as many can be named as there are options.");
    }
  }

  private void length(Item question, int longest, String at) {
    int length = Optional.ofNullable(question.maxLength()).orElse(0);
    if (length < 1 || length > longest) {
      faults.add(
          at + "/maxLength", "LENGTH", "A free text has a longest length of 1 to " + longest + ".");
    }
  }

  /** Without limits a single odd number would give its giver away. */
  private void limits(Item question, String at) {
    if (question.min() == null
        || question.max() == null
        || question.min().compareTo(question.max()) >= 0) {
      faults.add(at + "/min", "LIMITS", "A number lies between a min and a max.");
    } else if (question.type() == ItemType.INTEGER
        && (question.min().stripTrailingZeros().scale() > 0
            || question.max().stripTrailingZeros().scale() > 0)) {
      faults.add(at + "/min", "LIMITS", "The limits of a whole number are whole numbers.");
    }
  }
}
