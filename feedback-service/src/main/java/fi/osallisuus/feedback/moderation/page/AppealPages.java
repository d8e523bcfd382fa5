package fi.osallisuus.feedback.moderation.page;

import fi.osallisuus.feedback.moderation.Moderation;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.screening.Finding;
import fi.osallisuus.kit.screening.Screening;
import fi.osallisuus.kit.visitor.FormFields;
import fi.osallisuus.kit.visitor.LanguageChoice;
import fi.osallisuus.kit.visitor.PageWords;
import fi.osallisuus.kit.visitor.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks for a receipt code and for why somebody else should look. */
@ApplicationScoped
class AppealPages {
  private static final int LONGEST = 1000;
  private static final Map<String, PageWords> WORDS =
      PageWords.read(AppealPages.class, "appeal-pages");

  private final Moderation moderation;

  AppealPages(Moderation moderation) {
    this.moderation = moderation;
  }

  Shown blank(String lang) {
    return form(200, lang, "", "", null, null);
  }

  Shown sent(FormFields fields, String lang) {
    var words = words(lang);
    String code = fields.one("code");
    String text = fields.one("words");
    if (!code.matches("[0-9A-Za-z -]{16,24}")) {
      return form(422, lang, "", text, words.get("faultCode"), null);
    }
    if (Screening.find(text).filter(Finding::refused).isPresent()) {
      return form(422, lang, code, "", null, words.get("faultIdentity"));
    }
    if (text.isEmpty() || text.length() > LONGEST) {
      return form(422, lang, code, text, null, words.get("faultText"));
    }
    try {
      moderation.appeal(code, text);
    } catch (Problem problem) {
      if (problem.status() == 404) {
        return form(422, lang, code, text, words.get("faultCode"), null);
      }
      throw problem;
    }
    return Shown.ok(
        Templates.message(words.texts(), words.get("sentTitle"), words.get("sentText")).render());
  }

  /** A refusal in words that say what to do. */
  static Shown message(Problem problem, String lang) {
    var words = words(lang);
    String key =
        switch (problem.code()) {
          case "NOT_DECIDED" -> "early";
          case "APPEALED_ALREADY" -> "again";
          case "TOO_MANY_REQUESTS" -> "busy";
          default -> "trouble";
        };
    return new Shown(
        problem.status(),
        Templates.message(words.texts(), words.get(key + "Title"), words.get(key + "Text"))
            .render());
  }

  private static Shown form(
      int status,
      String lang,
      String code,
      String text,
      @Nullable String codeFault,
      @Nullable String textFault) {
    var choices = LanguageChoice.of(PageWords.LANGUAGES, lang);
    return new Shown(
        status,
        Templates.form(words(lang).texts(), choices, code, text, codeFault, textFault).render());
  }

  private static PageWords words(String lang) {
    return Objects.requireNonNull(WORDS.get(lang), lang);
  }
}
