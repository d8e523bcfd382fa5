package fi.osallisuus.feedback.publication.page;

import fi.osallisuus.feedback.OpenCounty;
import fi.osallisuus.feedback.publication.PublicationSight;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.visitor.LanguageChoice;
import fi.osallisuus.kit.visitor.PageWords;
import fi.osallisuus.kit.visitor.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows what is published for everybody. */
@ApplicationScoped
class NewsPages {
  /** A phone's worth of headlines. */
  private static final int HEADLINES = 20;

  private static final Map<String, PageWords> WORDS = PageWords.read(NewsPages.class, "news-pages");

  private final PublicationSight sight;
  private final OpenCounty counties;

  NewsPages(PublicationSight sight, OpenCounty counties) {
    this.sight = sight;
    this.counties = counties;
  }

  Shown list(String county, @Nullable String before, String lang) {
    counties.enter(county);
    var words = words(lang);
    var page = sight.forEverybody(null, before, HEADLINES);
    var headlines = page.items().stream().map(p -> Article.of(p, words)).toList();
    var choices = LanguageChoice.of(PageWords.LANGUAGES, lang);
    return Shown.ok(
        Templates.list(words.texts(), choices, county, headlines, page.next()).render());
  }

  Shown read(String county, String id, String lang) {
    counties.enter(county);
    var words = words(lang);
    var article = Article.of(sight.forEverybody(uuid(id)), words);
    var choices = LanguageChoice.of(PageWords.LANGUAGES, lang);
    return Shown.ok(Templates.article(words.texts(), choices, county, article).render());
  }

  /** A refusal in words that say what to do. */
  static Shown message(Problem problem, String lang) {
    var words = words(lang);
    var key =
        switch (problem.status()) {
          case 404 -> "missing";
          case 429 -> "busy";
          default -> "trouble";
        };
    return new Shown(
        problem.status(),
        Templates.message(words.texts(), words.get(key + "Title"), words.get(key + "Text"))
            .render());
  }

  private static UUID uuid(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException notAnId) {
      throw Problem.notFound("publication");
    }
  }

  private static PageWords words(String lang) {
    return Objects.requireNonNull(WORDS.get(lang), lang);
  }
}
