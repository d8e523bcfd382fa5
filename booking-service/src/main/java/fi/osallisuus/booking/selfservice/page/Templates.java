package fi.osallisuus.booking.selfservice.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;

/** The pages' templates, checked against these types when the service is built. */
@CheckedTemplate(basePath = "BookingPages")
final class Templates {
  private Templates() {}

  static native TemplateInstance code(Map<String, String> words, CodeView page);

  static native TemplateInstance booking(Map<String, String> words, BookingView page);

  static native TemplateInstance times(Map<String, String> words, TimesView page);

  static native TemplateInstance sure(Map<String, String> words, SureView page);

  static native TemplateInstance contact(Map<String, String> words, ContactView page);

  static native TemplateInstance who(Map<String, String> words, WhoView page);

  static native TemplateInstance join(Map<String, String> words, JoinView page);

  static native TemplateInstance waiting(Map<String, String> words, WaitingView page);

  static native TemplateInstance message(Map<String, String> words, String title, String text);
}
