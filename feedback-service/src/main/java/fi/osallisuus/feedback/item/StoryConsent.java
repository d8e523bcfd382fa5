package fi.osallisuus.feedback.item;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.text.LocalText;
import fi.osallisuus.kit.visitor.PageWords;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an expert agrees to who tells a story (codelist 3.20, STORY_USE). A released text never
 * changes; a new one gets a new version.
 */
@Schema(
    example =
        """
        {"textVersion": "STORY-1", "text": {"fi": "Kertomustani saa käyttää …",\
         "sv": "Min berättelse får användas …", "en": "My story may be used …"}}
        """)
public record StoryConsent(String textVersion, LocalText text) {
  private static final String PRESENT = "STORY-1";
  private static final Map<String, PageWords> WORDS =
      PageWords.read(StoryConsent.class, "story-consent");

  static StoryConsent present() {
    return new StoryConsent(PRESENT, new LocalText(in("fi"), in("sv"), in("en")));
  }

  static void require(String version) {
    if (!version.equals(PRESENT)) {
      throw Problem.unprocessable(
              "CONSENT_TEXT_OUTDATED", "The text has changed; show the present one.")
          .at("/consentTextVersion")
          .with("current", PRESENT);
    }
  }

  private static String in(String lang) {
    return Objects.requireNonNull(WORDS.get(lang), lang).get(PRESENT);
  }
}
