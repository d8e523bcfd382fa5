package fi.osallisuus.feedback.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pages' templates, checked against these types when the service is built. */
@CheckedTemplate(basePath = "SurveyPages")
final class Templates {
  private Templates() {}

  static native TemplateInstance start(Map<String, String> words, StartPage page);

  static native TemplateInstance form(Map<String, String> words, FormPage page);

  static native TemplateInstance thanks(
      Map<String, String> words, @Nullable Tablet tablet, String receipt);

  @CheckedTemplate(basePath = "TabletPages")
  static final class OnTablet {
    private OnTablet() {}

    static native TemplateInstance tablet(Map<String, String> words);

    static native TemplateInstance forms(TabletForms forms);
  }

  static native TemplateInstance message(Map<String, String> words, List<Message> messages);
}
