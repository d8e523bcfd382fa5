package fi.osallisuus.feedback.instrument;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a definition: there in every language it is held in, in plain Finnish for clients,
 * and such that they can be read by eye, ear and fingertip.
 */
final class TextGate {
  /** A question longer than this is two questions. */
  private static final int LONGEST_QUESTION = 300;

  private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!]|&[a-z]+;|\\*\\*|https?://");

  /** Screen readers spell a shouted sentence letter by letter; short forms are no shouting. */
  private static final Pattern SHOUTED =
      Pattern.compile("\\p{Lu}{3,}[ -]\\p{Lu}{3,}[ -]\\p{Lu}{3,}");

  private final Set<ItemLanguage> held;
  private final boolean plain;
  private final GateFaults faults;

  TextGate(Definition definition, GateFaults faults) {
    this.held = EnumSet.copyOf(definition.heldIn());
    this.plain =
        held.remove(ItemLanguage.PLAIN)
            || definition.audiences().stream().anyMatch(Audience::needsPlainLanguage);
    this.faults = faults;
  }

  /** Words that are read: they need a plain form of their own. */
  void prose(@Nullable ItemText text, String at) {
    if (text == null) {
      return;
    }
    label(text, at);
    if (plain && text.in(ItemLanguage.PLAIN).isBlank()) {
      faults.add(
          at + "/" + ItemLanguage.PLAIN_TAG,
          "PLAIN_LANGUAGE_MISSING",
          "What clients are asked is there in plain Finnish (selkosuomi) too.");
    }
  }

  /** Words of a question or a page. */
  void question(ItemText text, String at) {
    prose(text, at);
    for (ItemLanguage language : ItemLanguage.values()) {
      if (text.in(language).length() > LONGEST_QUESTION) {
        faults.add(
            at + "/" + language.tag(),
            "QUESTION_TOO_LONG",
            "A question has at most 300 characters; the rest is help or a display item.");
      }
    }
  }

  /** Words of an option or a step; short as they are, Finnish serves as plain Finnish. */
  void label(@Nullable ItemText text, String at) {
    if (text == null) {
      return;
    }
    for (ItemLanguage language : held) {
      if (text.in(language).isBlank()) {
        faults.add(
            at + "/" + language.tag(), "LANGUAGE_MISSING", "The text is missing in this language.");
      }
    }
    for (ItemLanguage language : ItemLanguage.values()) {
      lint(text.in(language), at + "/" + language.tag());
    }
  }

  private void lint(String text, String at) {
    if (MARKUP.matcher(text).find()) {
      faults.add(at, "MARKUP", "Texts hold words only: no markup and no addresses.");
    }
    if (SHOUTED.matcher(text).find()) {
      faults.add(at, "CAPITALS", "A text in capitals is hard to read and is spelt out aloud.");
    }
  }
}
