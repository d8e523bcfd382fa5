package fi.osallisuus.feedback.discussion.page;

import fi.osallisuus.kit.visitor.LanguageChoice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pages' templates, checked against these types when the service is built. */
@CheckedTemplate(basePath = "ForumPages")
final class Templates {
  private Templates() {}

  static native TemplateInstance list(
      Map<String, String> words,
      List<LanguageChoice> languages,
      String county,
      List<DiscussionLine> discussions,
      @Nullable String next);

  static native TemplateInstance thread(
      Map<String, String> words, List<LanguageChoice> languages, ThreadPage page);

  static native TemplateInstance sent(
      Map<String, String> words, String back, String receipt, String what);

  static native TemplateInstance report(
      Map<String, String> words, List<LanguageChoice> languages, ReportPage page);

  static native TemplateInstance message(
      Map<String, String> words, String title, String text, @Nullable String back);
}
