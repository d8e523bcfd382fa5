package fi.osallisuus.registry.willingness;

import fi.osallisuus.kit.visitor.PageWords;
import fi.osallisuus.registry.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The texts that people consent to; they stand with the words of the pages, by version. */
final class ConsentTexts {
  private static final Map<String, PageWords> WORDS =
      PageWords.read(ConsentTexts.class, "willingness-pages");

  private ConsentTexts() {}

  static List<ConsentText> present() {
    return Arrays.stream(ConsentPurpose.values())
        .map(p -> new ConsentText(p, p.textVersion(), text(p.textVersion())))
        .toList();
  }

  static Words text(String version) {
    var key = "consent." + version;
    return new Words(in("fi", key), in("sv", key), in("en", key));
  }

  private static String in(String lang, String key) {
    return Objects.requireNonNull(WORDS.get(lang), lang).get(key);
  }
}
