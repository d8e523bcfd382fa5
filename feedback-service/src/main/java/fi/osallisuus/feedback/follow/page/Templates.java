package fi.osallisuus.feedback.follow.page;

import fi.osallisuus.feedback.effect.page.Menu;
import fi.osallisuus.kit.visitor.LanguageChoice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/** The pages' templates, checked against these types when the service is built. */
@CheckedTemplate(basePath = "FollowPages")
final class Templates {
  private Templates() {}

  static native TemplateInstance ask(
      Map<String, String> words,
      String county,
      List<LanguageChoice> languages,
      List<Menu> menus,
      String email,
      boolean faulty);

  static native TemplateInstance wish(
      Map<String, String> words,
      String county,
      String code,
      List<LanguageChoice> languages,
      boolean confirmed);

  static native TemplateInstance done(
      Map<String, String> words, String county, String title, String text);
}
