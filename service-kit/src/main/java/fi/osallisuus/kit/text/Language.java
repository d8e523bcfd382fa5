package fi.osallisuus.kit.text;

import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses the language of an answer: ?lang, then Accept-Language, then Finnish. */
public final class Language {
  public static final Locale FINNISH = Locale.of("fi");
  public static final Locale SWEDISH = Locale.of("sv");
  public static final List<Locale> ALL = List.of(FINNISH, SWEDISH, Locale.ENGLISH);

  private Language() {}

  public static Locale of(RoutingContext request) {
    return of(lang(request), request.request().getHeader("Accept-Language"));
  }

  private static @Nullable String lang(RoutingContext request) {
    try {
      return request.request().getParam("lang");
    } catch (IllegalArgumentException e) {
      return null; // A query that cannot be decoded is refused elsewhere, in some language.
    }
  }

  public static Locale of(@Nullable String lang, @Nullable String acceptLanguage) {
    for (Locale locale : ALL) {
      if (locale.getLanguage().equals(lang)) {
        return locale;
      }
    }
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return FINNISH;
    }
    try {
      var found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), ALL);
      return found == null ? FINNISH : found;
    } catch (IllegalArgumentException e) {
      return FINNISH; // A header that cannot be read is no reason to refuse the request.
    }
  }
}
