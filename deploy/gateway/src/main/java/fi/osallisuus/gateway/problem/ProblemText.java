package fi.osallisuus.gateway.problem;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words of a problem in the language that the caller prefers; Finnish when in doubt. */
final class ProblemText {

  private static final Locale FINNISH = Locale.of("fi");
  private static final List<Locale> LANGUAGES = List.of(FINNISH, Locale.of("sv"), Locale.ENGLISH);
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private ProblemText() {}

  static Locale language(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.length() > 200) {
      return FINNISH;
    }
    try {
      var found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
      return found == null ? FINNISH : found;
    } catch (IllegalArgumentException malformed) {
      return FINNISH;
    }
  }

  static String of(String key, Locale language) {
    var bundle = ResourceBundle.getBundle("gateway-problems", language, NO_FALLBACK);
    return bundle.containsKey(key) ? bundle.getString(key) : bundle.getString("finding.other");
  }
}
