package fi.osallisuus.feedback.moderation.page;

import fi.osallisuus.kit.visitor.LanguageChoice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pages' templates, checked against these types when the service is built. */
@CheckedTemplate(basePath = "AppealPages")
final class Templates {
  private Templates() {}

  static native TemplateInstance form(
      Map<String, String> words,
      List<LanguageChoice> languages,
      String code,
      String text,
      @Nullable String codeFault,
      @Nullable String textFault);

  static native TemplateInstance message(Map<String, String> words, String title, String text);
}
