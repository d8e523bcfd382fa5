package fi.osallisuus.registry.modelpage;

import fi.osallisuus.registry.Words;
import org.jspecify.annotations.Nullable;

/** A text as the page shows it, with the language that it is really in. */
record PageText(String text, String lang) {

  /** In the page's language, or else in Finnish. */
  static PageText of(Words words, String lang) {
    @Nullable String asked =
        switch (lang) {
          case "sv" -> words.sv();
          case "en" -> words.en();
          default -> words.fi();
        };
    return asked == null || asked.isBlank()
        ? new PageText(words.fi(), "fi")
        : new PageText(asked, lang);
  }
}
