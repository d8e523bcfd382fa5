package fi.osallisuus.booking.registration.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;

/** The pages' templates, checked against these types when the service is built. */
@CheckedTemplate(basePath = "EventPages")
final class Templates {
  private Templates() {}

  static native TemplateInstance list(Map<String, String> words, ListPage page);

  static native TemplateInstance event(Map<String, String> words, EventPage page);

  static native TemplateInstance code(Map<String, String> words, CodePage page);

  static native TemplateInstance mine(Map<String, String> words, MinePage page);

  static native TemplateInstance sure(Map<String, String> words, EventLine event, String code);

  static native TemplateInstance message(Map<String, String> words, String title, String text);
}
