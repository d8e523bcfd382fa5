package fi.osallisuus.booking.registration.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.kit.visitor.PageWords;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventWordsTest {
  private static final Map<String, PageWords> WORDS =
      PageWords.read(EventWordsTest.class, "event-pages");

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
  void anApostropheIsNoneOfMessageFormatsQuotes() {
    assertThat(
            PageWords.LANGUAGES.stream()
                .flatMap(lang -> texts(lang).values().stream())
                .filter(text -> text.contains("{0}") && text.contains("'")))
        .isEmpty();
  }

  private static Map<String, String> texts(String lang) {
    return Objects.requireNonNull(WORDS.get(lang), lang).texts();
  }
}
