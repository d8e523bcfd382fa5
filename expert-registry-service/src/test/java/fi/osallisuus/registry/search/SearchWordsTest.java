package fi.osallisuus.registry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.osallisuus.kit.problem.Problem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

  @ParameterizedTest
  @CsvSource({
    "Ähtäri, ahtari",
    "ÖSTERBOTTEN, osterbotten",
    "Åland, aland",
    "Café, cafe",
    "Čáhcesuolu, cahcesuolu",
    "Kárášjohŋŋa, karasjohnna",
    "Straße, strasse",
    "İnari, inari",
    "Järvi², jarvi2"
  })
  void accentsAndCaseDoNotMatter(String written, String word) {
    assertThat(SearchWords.split(written)).containsExactly(word);
  }

  @Test
  void aComposedLetterIsTheSameAsItsParts() {
    assertThat(SearchWords.split("A\u0308hta\u0308ri")).containsExactly("ahtari");
  }

  @Test
  void compoundsStayWholeAndHyphensAreFoundBothWays() {
    assertThat(SearchWords.of(List.of("Mielenterveys- ja päihdepalvelut, Itä-Pasila")))
        .containsExactly("mielenterveys", "ja", "paihdepalvelut", "ita", "pasila", "itapasila");
    assertThat(SearchWords.of(List.of("EXP-17-01"))).contains("exp", "17", "01", "exp1701");
  }

  @Test
  void missingTextsHaveNoWordsAndLongOnesAreCut() {
    assertThat(SearchWords.of(Arrays.asList(null, "", " – "))).isEmpty();
    assertThat(SearchWords.split("x".repeat(70))).containsExactly("x".repeat(64));
    var many = IntStream.range(0, 5000).mapToObj(i -> "sana" + i).collect(Collectors.joining(" "));
    assertThat(SearchWords.of(List.of(many))).hasSize(4000);
  }

  @Test
  void everyTypedWordIsTheBeginningOfAFoundOne() {
    var query = TextQuery.of("  Päih  itä ").orElseThrow();
    var values = new HashMap<String, Object>();

    query.bind(values::put);

    assertThat(values)
        .containsEntry("word0", "paih")
        .containsEntry("wordEnd0", "paih\uDBFF\uDFFF")
        .containsEntry("word1", "ita")
        .hasSize(4);
    assertThat(query.where("PARTNER", "p.id"))
        .startsWith(
            "p.id in (select w0.key.ownerId from SearchToken w0 where w0.key.kind = 'PARTNER'")
        .contains(" and p.id in (select w1.");
  }

  @Test
  void nothingTypedIsNoQueryAndSignsAloneAreRefused() {
    assertThat(TextQuery.of(null)).isEmpty();
    assertThat(TextQuery.of("   ")).isEmpty();
    assertThatThrownBy(() -> TextQuery.of("%%%"))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code()).isEqualTo("SEARCH_TEXT_INVALID"));
    assertThatThrownBy(() -> TextQuery.of("a".repeat(201))).isInstanceOf(Problem.class);
  }
}
