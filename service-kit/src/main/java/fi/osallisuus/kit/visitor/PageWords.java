package fi.osallisuus.kit.visitor;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of a service's pages in one language. */
public final class PageWords {
  /** In the order in which a page offers them. */
  public static final List<String> LANGUAGES = List.of("fi", "sv", "en");

  private static final Map<String, String> NAMES =
      Map.of("fi", "Suomi", "sv", "Svenska", "en", "English");

  private final String lang;
  private final Map<String, String> texts;

  private PageWords(Class<?> owner, String bundle, String lang) {
    this.lang = lang;
    String file = "/%s_%s.properties".formatted(bundle, lang);
    var read = new Properties();
    try (var in = Objects.requireNonNull(owner.getResourceAsStream(file), file)) {
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    read.setProperty("lang", lang);
    texts =
        read.stringPropertyNames().stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), read::getProperty));
  }

  /**
   * All languages of a bundle.
   *
   * @param owner a class that the bundle lies beside
   */
  public static Map<String, PageWords> read(Class<?> owner, String bundle) {
    return LANGUAGES.stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Function.identity(), lang -> new PageWords(owner, bundle, lang)));
  }

  /** The language's own name for itself. */
  public static String name(String lang) {
    return Objects.requireNonNull(NAMES.get(lang), lang);
  }

  public String lang() {
    return lang;
  }

  public Locale locale() {
    return Locale.of(lang);
  }

  public Map<String, String> texts() {
    return texts;
  }

  public String get(String key) {
    return Objects.requireNonNull(texts.get(key), key);
  }

  public String get(String key, Object value) {
    return new MessageFormat(get(key), locale()).format(new Object[] {value.toString()});
  }
}
