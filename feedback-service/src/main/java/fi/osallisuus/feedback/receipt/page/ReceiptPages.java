package fi.osallisuus.feedback.receipt.page;

import fi.osallisuus.feedback.receipt.Receipts;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.visitor.FormFields;
import fi.osallisuus.kit.visitor.LanguageChoice;
import fi.osallisuus.kit.visitor.PageWords;
import fi.osallisuus.kit.visitor.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;

/** Asks for a code and shows what it opens. */
@ApplicationScoped
class ReceiptPages {
  private static final Map<String, PageWords> WORDS =
      PageWords.read(ReceiptPages.class, "receipt-pages");

  private final Receipts receipts;

  ReceiptPages(Receipts receipts) {
    this.receipts = receipts;
  }

  Shown blank(String lang) {
    return code(lang, false);
  }

  Shown opened(FormFields fields, String lang) {
    String code = fields.one("code");
    if (fields.go().startsWith("lang-") && code.isEmpty()) {
      return code(lang, false);
    }
    if (!code.matches("[0-9A-Za-z -]{16,24}")) {
      return code(lang, true);
    }
    try {
      var news = receipts.look(code).news().stream().map(n -> NewsView.of(n, words(lang))).toList();
      return Shown.ok(Templates.news(words(lang).texts(), code, news).render());
    } catch (Problem problem) {
      if (problem.status() == 404) {
        return code(lang, true);
      }
      throw problem;
    }
  }

  /** A refusal in words that say what to do. */
  static Shown message(Problem problem, String lang) {
    var words = words(lang);
    String key = problem.status() == 429 ? "busy" : "trouble";
    return new Shown(
        problem.status(),
        Templates.message(words.texts(), words.get(key + "Title"), words.get(key + "Text"))
            .render());
  }

  private static Shown code(String lang, boolean unknown) {
    var words = words(lang);
    var choices = LanguageChoice.of(PageWords.LANGUAGES, lang);
    return new Shown(unknown ? 404 : 200, Templates.code(words.texts(), choices, unknown).render());
  }

  private static PageWords words(String lang) {
    return Objects.requireNonNull(WORDS.get(lang), lang);
  }
}
