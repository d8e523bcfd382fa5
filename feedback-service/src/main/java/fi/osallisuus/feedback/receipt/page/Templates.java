package fi.osallisuus.feedback.receipt.page;

import fi.osallisuus.kit.visitor.LanguageChoice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/** The pages' templates, checked against these types when the service is built. */
@CheckedTemplate(basePath = "ReceiptPages")
final class Templates {
  private Templates() {}

  static native TemplateInstance code(
      Map<String, String> words, List<LanguageChoice> languages, boolean unknown);

  static native TemplateInstance news(Map<String, String> words, String code, List<NewsView> news);

  static native TemplateInstance message(Map<String, String> words, String title, String text);
}
