package fi.osallisuus.feedback.effect.page;

import fi.osallisuus.kit.visitor.LanguageChoice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pages' templates, checked against these types when the service is built. */
@CheckedTemplate(basePath = "ChangePages")
final class Templates {
  private Templates() {}

  static native TemplateInstance list(
      Map<String, String> words,
      String county,
      List<LanguageChoice> languages,
      List<Menu> menus,
      List<Card> cards,
      @Nullable String next,
      boolean canFollow);

  static native TemplateInstance one(
      Map<String, String> words, String county, List<LanguageChoice> languages, Card card);

  static native TemplateInstance message(Map<String, String> words, String title, String text);
}
