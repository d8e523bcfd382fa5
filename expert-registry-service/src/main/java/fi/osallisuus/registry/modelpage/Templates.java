package fi.osallisuus.registry.modelpage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;

/** The page's templates, checked against these types when the service is built. */
@CheckedTemplate(basePath = "ModelPages")
final class Templates {
  private Templates() {}

  static native TemplateInstance page(Map<String, String> words, ReadablePage page);

  static native TemplateInstance missing(Map<String, String> words);
}
