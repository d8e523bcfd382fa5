package fi.osallisuus.kit.problem;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Titles of problems in the caller's language: the service's problems*.properties by code, then the
 * kit's kit-problems*.properties by code, then the kit's title of the status.
 */
final class Titles {
  private static final List<String> BUNDLES = List.of("problems", "kit-problems");

  /**
   * The language is chosen before; falling back to the machine's own would make answers differ by
   * host.
   */
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Titles() {}

  static String of(String code, int status, Locale locale) {
    return find(code, locale)
        .or(() -> find("status." + status, locale))
        .or(() -> find(status < 500 ? "status.400" : "status.500", locale))
        .orElse(code);
  }

  private static Optional<String> find(String key, Locale locale) {
    return BUNDLES.stream().flatMap(name -> find(name, key, locale).stream()).findFirst();
  }

  private static Optional<String> find(String bundle, String key, Locale locale) {
    try {
      var loader = Thread.currentThread().getContextClassLoader();
      var texts =
          ResourceBundle.getBundle(
              bundle, locale, loader == null ? Titles.class.getClassLoader() : loader, NO_FALLBACK);
      return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    } catch (MissingResourceException e) {
      return Optional.empty(); // A service need not have titles of its own.
    }
  }
}
