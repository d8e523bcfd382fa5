package fi.osallisuus.feedback.effect.page;

import fi.osallisuus.feedback.effect.EffectOutcome;
import fi.osallisuus.feedback.effect.PublicChange;
import fi.osallisuus.kit.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One change as a page shows it.
 *
 * @param heading whether something changed, and where
 * @param parts what was said, decided and done
 * @param facts where and when it was decided, and how many voices stand behind it
 */
record Card(String id, String heading, List<Part> parts, List<String> facts) {

  /** A part of the story under its own small heading. */
  record Part(String label, String text) {}

  static Card of(
      PublicChange change,
      @Nullable LocalText unit,
      @Nullable String municipality,
      ChangeWords words) {
    Locale locale = words.words().locale();
    var outcome = words.get("outcome." + change.outcome());
    var place =
        change.place() != null
            ? words.place(change.place())
            : unit == null ? null : unit.in(locale);
    return new Card(
        change.id().toString(),
        place == null ? outcome : outcome + ": " + place,
        parts(change, words, locale),
        facts(change, unit, municipality, words, locale));
  }

  private static List<Part> parts(PublicChange change, ChangeWords words, Locale locale) {
    var parts = new ArrayList<Part>();
    parts.add(new Part(words.get("youSaid"), change.youSaid().in(locale)));
    if (change.weDecided() != null) {
      parts.add(new Part(words.get("weDecided"), change.weDecided().in(locale)));
    }
    if (change.outcome() == EffectOutcome.CHANGED && change.weDid() != null) {
      parts.add(new Part(words.get("weDid"), change.weDid().in(locale)));
    }
    if (change.whyNotText() != null) {
      parts.add(new Part(words.get("whyNot"), change.whyNotText().in(locale)));
    }
    return parts;
  }

  private static List<String> facts(
      PublicChange change,
      @Nullable LocalText unit,
      @Nullable String municipality,
      ChangeWords words,
      Locale locale) {
    var facts = new ArrayList<String>();
    var decided = change.decided();
    facts.add(
        words.get("decided", words.forum(decided.forum()) + ", " + words.month(decided.month())));
    if (decided.diaryNumber() != null) {
      facts.add(words.get("diary", decided.diaryNumber()));
    }
    if (unit != null && change.place() != null) {
      facts.add(words.get("unit", unit.in(locale)));
    }
    if (municipality != null) {
      facts.add(words.get("byMunicipality") + ": " + municipality);
    }
    facts.add(
        change.voicesAtLeast() == null
            ? words.get("voicesFew")
            : words.get("voices", change.voicesAtLeast()));
    facts.add(words.get("published", words.day(change.publishedOn())));
    return facts;
  }
}
