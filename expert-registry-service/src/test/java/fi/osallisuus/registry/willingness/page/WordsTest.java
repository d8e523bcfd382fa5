package fi.osallisuus.registry.willingness.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.kit.visitor.PageWords;
import fi.osallisuus.registry.expert.ExpertStatus;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  private static final Map<String, PageWords> WORDS =
      PageWords.read(WordsTest.class, "willingness-pages");

  @ParameterizedTest
  @ValueSource(strings = {"sv", "en"})
  void everyWordIsThereInEveryLanguage(String lang) {
    var finnish = texts("fi");
    var other = texts(lang);

    assertThat(other.keySet()).isEqualTo(finnish.keySet());
    assertThat(other.values()).noneMatch(String::isBlank);
    // A text that is the same in two languages was forgotten.
    assertThat(finnish)
        .allSatisfy((key, text) -> assertThat(other.get(key)).as(key).isNotEqualTo(text));
  }

  @Test
  void everyStateThatAPersonCanSeeHasWords() {
    assertThat(texts("fi").keySet())
        .containsAll(
            Stream.of(ExpertStatus.values())
                .filter(s -> s != ExpertStatus.ANONYMISED)
                .map(s -> "status." + s)
                .toList());
  }

  @Test
  void anApostropheIsNoneOfMessageFormatsQuotes() {
    assertThat(
            PageWords.LANGUAGES.stream()
                .flatMap(lang -> texts(lang).values().stream())
                .filter(text -> text.contains("{0}") && text.contains("'")))
        .isEmpty();
  }

  /** People have consented to these words: a change is a new version with a new key. */
  @ParameterizedTest
  @CsvSource({"REG-1,58b8ba3a5b7acc8c", "THEME-1,585f1ca578a197e9", "CONTACT-1,73d0eccd2aa4aee8"})
  void aTextThatWasConsentedToNeverChanges(String version, String hash) throws Exception {
    var all =
        PageWords.LANGUAGES.stream()
            .map(lang -> texts(lang).get("consent." + version))
            .collect(java.util.stream.Collectors.joining("\n"));

    var digest =
        java.security.MessageDigest.getInstance("SHA-256")
            .digest(all.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(HexFormat.of().formatHex(digest, 0, 8)).isEqualTo(hash);
  }

  private static Map<String, String> texts(String lang) {
    return Objects.requireNonNull(WORDS.get(lang), lang).texts();
  }
}
