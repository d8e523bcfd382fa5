package fi.osallisuus.feedback.page;

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

/** The pages' own words in one language. */
final class Words {
  /** In the order in which a page offers them. */
  static final List<String> LANGUAGES = List.of("fi", "sv", "en");

  private static final Map<String, String> NAMES =
      Map.of("fi", "Suomi", "sv", "Svenska", "en", "English");

  private static final Map<String, Words> ALL =
      LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), Words::new));

  private final String lang;
  private final Map<String, String> texts;

  private Words(String lang) {
    this.lang = lang;
    String file = "/survey-pages_" + lang + ".properties";
    var read = new Properties();
    try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    read.setProperty("lang", lang);
    texts =
        read.stringPropertyNames().stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), read::getProperty));
  }

  static Words in(String lang) {
    return Objects.requireNonNull(ALL.get(lang), lang);
  }

  /** The language's own name for itself. */
  static String name(String lang) {
    return Objects.requireNonNull(NAMES.get(lang), lang);
  }

  String lang() {
    return lang;
  }

  Locale locale() {
    return Locale.of(lang);
  }

  Map<String, String> texts() {
    return texts;
  }

  String get(String key) {
    return Objects.requireNonNull(texts.get(key), key);
  }

  String get(String key, Object value) {
    return new MessageFormat(get(key), locale()).format(new Object[] {value.toString()});
  }
}
