package fi.osallisuus.feedback.publication.page;

import fi.osallisuus.kit.visitor.LanguageChoice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pages' templates, checked against these types when the service is built. */
@CheckedTemplate(basePath = "PublicationPages")
final class Templates {
  private Templates() {}

  static native TemplateInstance list(
      Map<String, String> words,
      List<LanguageChoice> languages,
      String county,
      List<Article> articles,
      @Nullable String older);

  static native TemplateInstance article(
      Map<String, String> words, List<LanguageChoice> languages, String county, Article article);

  static native TemplateInstance message(Map<String, String> words, String title, String text);
}
