package fi.osallisuus.feedback.resident.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pages' templates, checked against these types when the service is built. */
@CheckedTemplate(basePath = "ChannelPages")
final class Templates {
  private Templates() {}

  static native TemplateInstance form(Map<String, String> words, ChannelPage page);

  static native TemplateInstance thanks(
      Map<String, String> words, String county, String code, @Nullable String replyBy);

  static native TemplateInstance message(Map<String, String> words, String title, String text);
}
