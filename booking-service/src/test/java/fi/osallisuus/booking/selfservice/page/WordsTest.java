package fi.osallisuus.booking.selfservice.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.kit.visitor.PageWords;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of pages and messages are whole in every language. */
class WordsTest {
  @ParameterizedTest
  @CsvSource({"booking-pages, sv", "booking-pages, en", "messages, sv", "messages, en"})
  void everyWordIsThereInEveryLanguage(String bundle, String lang) {
    var finnish = texts(bundle, "fi");
    var other = texts(bundle, lang);

    assertThat(other.keySet()).isEqualTo(finnish.keySet());
    assertThat(other.values()).noneMatch(String::isBlank);
    // A text that is the same in two languages was forgotten; patterns may be.
    assertThat(finnish)
        .allSatisfy(
            (key, text) -> {
              if (!key.startsWith("pattern.")) {
                assertThat(other.get(key)).as(key).isNotEqualTo(text);
              }
            });
  }

  @Test
  void anApostropheIsNoneOfMessageFormatsQuotes() {
    assertThat(
            Stream.of("booking-pages", "messages")
                .flatMap(
                    bundle ->
                        List.of("fi", "sv", "en").stream()
                            .flatMap(lang -> texts(bundle, lang).values().stream()))
                .filter(text -> text.contains("{0}") && text.contains("'")))
        .isEmpty();
  }

  private static Map<String, String> texts(String bundle, String lang) {
    var words = PageWords.read(WordsTest.class, bundle);
    return Objects.requireNonNull(words.get(lang), lang).texts();
  }
}
