package fi.osallisuus.feedback.discussion.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.feedback.discussion.ReportPost;
import fi.osallisuus.kit.visitor.PageWords;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForumWordsTest {
  @ParameterizedTest
  @CsvSource({"forum-pages, sv", "forum-pages, en", "appeal-pages, sv", "appeal-pages, en"})
  void everyWordIsThereInEveryLanguage(String bundle, String lang) {
    Map<String, PageWords> words = PageWords.read(ForumPages.class, bundle);
    var finnish = words.get("fi").texts();
    var other = words.get(lang).texts();

    assertThat(other.keySet()).isEqualTo(finnish.keySet());
    assertThat(finnish)
        .allSatisfy((key, text) -> assertThat(other.get(key)).as(key).isNotEqualTo(text));
    assertThat(other.values())
        .filteredOn(text -> text.contains("{0}"))
        .noneMatch(text -> text.contains("'"));
    if (bundle.startsWith("forum")) {
      for (var reason : ReportPost.Reason.values()) {
        assertThat(other).containsKey("report." + reason);
      }
    }
  }
}
