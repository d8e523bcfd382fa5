package fi.osallisuus.feedback.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.feedback.response.Fault;
import fi.osallisuus.kit.visitor.LanguageChoice;
import fi.osallisuus.kit.visitor.PageWords;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"sv", "en"})
  void everyWordIsThereInEveryLanguage(String lang) {
    var finnish = Words.in("fi").texts();
    var other = Words.in(lang).texts();

    assertThat(other.keySet()).isEqualTo(finnish.keySet());
    assertThat(other.values()).noneMatch(String::isBlank);
    // A text that is the same in two languages was forgotten; "1/3" is all that may be.
    assertThat(finnish)
        .allSatisfy(
            (key, text) -> {
              if (!key.equals("progress")) {
                assertThat(other.get(key)).as(key).isNotEqualTo(text);
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void everyFaultThatAPageCanShowHasWords(String lang) {
    var silent = List.of(Fault.Kind.UNKNOWN_ITEM, Fault.Kind.NOT_ASKED);

    Stream.of(Fault.Kind.values())
        .filter(kind -> !silent.contains(kind))
        .forEach(kind -> assertThat(Words.in(lang).get("error" + kind)).isNotBlank());
  }

  @Test
  void anApostropheIsNoneOfMessageFormatsQuotes() {
    assertThat(
            PageWords.LANGUAGES.stream()
                .flatMap(lang -> Words.in(lang).texts().values().stream())
                .filter(text -> text.contains("{0}") && text.contains("'")))
        .isEmpty();
  }

  @Test
  void theBrowsersLanguageCountsUnlessAnotherIsChosen() {
    var offered = List.of("fi", "sv");

    assertThat(LanguageChoice.choose(offered, null, "sv-FI,sv;q=0.9")).isEqualTo("sv");
    assertThat(LanguageChoice.choose(offered, "fi", "sv")).isEqualTo("fi");
    assertThat(LanguageChoice.choose(offered, null, "en")).isEqualTo("fi");
    assertThat(LanguageChoice.choose(offered, "xx", null)).isEqualTo("fi");
  }
}
