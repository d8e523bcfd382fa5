package fi.osallisuus.feedback.effect.page;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.visitor.Shown;

/** A refusal is a page too: people do not read problem+json. */
public final class ChangeRefusals {
  private ChangeRefusals() {}

  /** A refusal in words that say what to do. */
  public static Shown page(Problem problem, String lang) {
    var words = ChangeWords.in(lang);
    String key =
        switch (problem.status()) {
          case 404 -> "unknown";
          case 410 -> "withdrawn";
          case 429 -> "busy";
          default -> "trouble";
        };
    return new Shown(
        problem.status(),
        Templates.message(words.texts(), words.get(key + "Title"), words.get(key + "Text"))
            .render());
  }
}
