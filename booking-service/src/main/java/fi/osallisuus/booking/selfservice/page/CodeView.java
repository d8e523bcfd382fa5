package fi.osallisuus.booking.selfservice.page;

import fi.osallisuus.kit.visitor.LanguageChoice;
import fi.osallisuus.kit.visitor.PageWords;
import fi.osallisuus.kit.visitor.Shown;
import java.util.List;

/**
 * The page that asks for a code.
 *
 * @param lost what to do without the code, in words
 * @param unknown nobody has the code that was typed
 */
record CodeView(
    String action,
    String title,
    String intro,
    String label,
    String lost,
    boolean unknown,
    List<LanguageChoice> languageChoices) {

  static Shown shown(String action, String what, boolean unknown, PageWording words) {
    var view =
        new CodeView(
            action,
            words.get(what + "Title"),
            words.get(what + "Intro"),
            words.get(what + "Label"),
            words.get(what + "Lost"),
            unknown,
            LanguageChoice.of(PageWords.LANGUAGES, words.lang()));
    return new Shown(unknown ? 404 : 200, Templates.code(words.texts(), view).render());
  }
}
