package fi.osallisuus.registry.willingness.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;

/** The pages' templates, checked against these types when the service is built. */
@CheckedTemplate(basePath = "WillingnessPages")
final class Templates {
  private Templates() {}

  static native TemplateInstance form(Map<String, String> words, FormPage page);

  static native TemplateInstance receipt(Map<String, String> words, String county, String code);

  static native TemplateInstance code(Map<String, String> words, CodePage page);

  static native TemplateInstance mine(Map<String, String> words, MyPage page);

  static native TemplateInstance withdraw(Map<String, String> words, String county, String code);

  static native TemplateInstance message(Map<String, String> words, String title, String text);
}
